-- What was stored before is found by the form that is asked by from now on, as far as it still says what was written.
UPDATE service_request SET unit = house_number(coalesce(unit_written, unit))
WHERE unit IS NOT NULL AND house_number(coalesce(unit_written, unit)) NOT IN (unit, '');
-- Where the register has a home in both spellings, people decide which of the two is right.
UPDATE household_unit AS said SET unit = house_number(said.unit), building = coalesce(nullif(house_number(said.building), ''), said.building)
WHERE (house_number(said.unit) <> said.unit OR house_number(said.building) NOT IN (said.building, ''))
  AND house_number(said.unit) <> ''
  AND NOT EXISTS (
    SELECT FROM household_unit AS other
    WHERE other.branch_id = said.branch_id AND other.office_id = said.office_id AND other.id <> said.id
      AND house_number(other.unit) = house_number(said.unit));
