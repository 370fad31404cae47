CREATE INDEX contact_slip_of_office ON contact_slip (branch_id, office_id, issued_at, id);
CREATE INDEX contact_slip_of_branch ON contact_slip (branch_id, issued_at, id);
CREATE INDEX contact_slip_by_state ON contact_slip (branch_id, state, issued_at, id);
COMMENT ON INDEX contact_slip_by_department IS 'A department''s list.';
COMMENT ON INDEX contact_slip_of_office IS 'An office''s list, whatever the department.';
COMMENT ON INDEX contact_slip_of_branch IS 'A branch''s list over all its offices, and the company''s, branch by branch.';
COMMENT ON INDEX contact_slip_by_state IS 'What is in one state, among many that are at an end.';
