ALTER TABLE distribution_line
  ADD COLUMN dropped_by  text,
  ADD COLUMN drop_reason text,
  -- An image that does not know the columns reads such a line as stopped, which it is.
  ADD CONSTRAINT distribution_line_dropped CHECK
    (num_nulls(dropped_by, drop_reason) IN (0, 2) AND (dropped_by IS NULL OR state = 'STOPPED'));
COMMENT ON COLUMN distribution_line.dropped_by IS 'Who dropped a line that was planned by mistake, before any copy was there; null for all others.';
COMMENT ON COLUMN distribution_line.drop_reason IS 'Why, with the numbers of persons hidden.';
DROP INDEX distribution_line_once;
CREATE UNIQUE INDEX distribution_line_once ON distribution_line (notice_id, method, unit, board) NULLS NOT DISTINCT
  WHERE state <> 'REMOVED' AND dropped_by IS NULL;
COMMENT ON INDEX distribution_line_once IS 'A home or board gets a copy once in one way; a board from which it was taken down, or a place planned by mistake, may get another.';
