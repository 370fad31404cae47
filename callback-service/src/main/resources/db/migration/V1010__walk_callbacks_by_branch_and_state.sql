CREATE INDEX callback_of_office ON callback (branch_id, office_id, coalesce(due_at, timestamptz '9999-12-31 00:00:00Z'), id);
CREATE INDEX callback_of_branch ON callback (branch_id, coalesce(due_at, timestamptz '9999-12-31 00:00:00Z'), id);
CREATE INDEX callback_open_of_branch ON callback (branch_id, coalesce(due_at, timestamptz '9999-12-31 00:00:00Z'), id)
  WHERE state IN ('DUE', 'AWAITING_RAINSTORM');
COMMENT ON INDEX callback_of_office IS 'An office''s list of what is open and what is settled.';
COMMENT ON INDEX callback_of_branch IS 'The same over all offices of a branch.';
COMMENT ON INDEX callback_open_of_branch IS 'The day''s list over all offices of a branch, and the company''s, branch by branch.';
