ALTER TABLE service_request ADD COLUMN unit_written text;
UPDATE service_request SET unit_written = unit, unit = house_number(unit)
WHERE unit IS NOT NULL AND house_number(unit) <> '';
COMMENT ON COLUMN service_request.unit IS 'The one form of the house number, by which homes are found.';
COMMENT ON COLUMN service_request.unit_written IS 'The house number as it was given.';
