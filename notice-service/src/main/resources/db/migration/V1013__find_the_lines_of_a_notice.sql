CREATE INDEX distribution_line_by_notice ON distribution_line (branch_id, notice_id, planned_at, id);
COMMENT ON INDEX distribution_line_by_notice IS 'A notice''s distribution list in the order it was planned.';
