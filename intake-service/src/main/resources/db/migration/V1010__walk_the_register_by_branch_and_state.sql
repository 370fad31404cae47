CREATE INDEX service_request_of_branch ON service_request (branch_id, registered_at, id);
COMMENT ON INDEX service_request_of_branch IS 'A branch''s register over all its offices, and the company''s, branch by branch.';
CREATE INDEX service_request_by_state ON service_request (branch_id, state, registered_at, id);
COMMENT ON INDEX service_request_by_state IS 'What is in one state, newest first: most lines are closed, so the others must not be looked for among them.';

-- What is found by home is walked in the register's order too: some call every day.
DROP INDEX service_request_by_unit;
CREATE INDEX service_request_by_unit ON service_request (branch_id, unit, registered_at, id) WHERE unit IS NOT NULL;
