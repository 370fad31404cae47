CREATE INDEX notice_of_branch ON notice (branch_id, drafted_at, id);
CREATE INDEX notice_by_state ON notice (branch_id, state, drafted_at, id);
CREATE INDEX distribution_register_of_branch ON distribution_register (branch_id, at, line_id);
COMMENT ON INDEX notice_of_branch IS 'A branch''s list over all its offices, and the company''s, branch by branch.';
COMMENT ON INDEX notice_by_state IS 'What is in one state, among many that have ended.';
COMMENT ON INDEX distribution_register_of_branch IS 'A branch''s register over all its offices.';
