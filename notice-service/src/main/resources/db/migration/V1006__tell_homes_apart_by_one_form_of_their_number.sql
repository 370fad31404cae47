-- Homes are told apart within the list of one notice; lists that were planned before stay as they were.
ALTER TABLE distribution_line ADD COLUMN unit_written text;
UPDATE distribution_line SET unit_written = unit WHERE unit IS NOT NULL;
COMMENT ON COLUMN distribution_line.unit IS 'The one form of the house number, by which homes are told apart.';
COMMENT ON COLUMN distribution_line.unit_written IS 'The house number as it was given; the register shows it.';
