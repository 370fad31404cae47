ALTER TABLE distribution_line ADD COLUMN number text;
UPDATE distribution_line SET number = notice.number || ' ' || coalesce(unit_written, board)
FROM notice WHERE notice.id = distribution_line.notice_id;
ALTER TABLE distribution_line ALTER COLUMN number SET NOT NULL;
COMMENT ON COLUMN distribution_line.number IS 'What people call the line: the number of its notice and its place.';
