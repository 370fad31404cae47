UPDATE request_home SET unit = house_number(unit) WHERE house_number(unit) NOT IN (unit, '');
UPDATE contact_slip SET unit = house_number(unit) WHERE unit IS NOT NULL AND house_number(unit) NOT IN (unit, '');
