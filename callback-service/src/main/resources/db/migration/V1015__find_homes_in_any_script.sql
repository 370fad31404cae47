UPDATE followed_request SET unit = house_number(unit) WHERE unit IS NOT NULL AND house_number(unit) NOT IN (unit, '');
