-- The orders of the register, with what a part of a number or a home is looked for in: ten thousand lines are compared without
-- being read. The office is in the branch's order for the wall that asks for it.
CREATE INDEX service_request_newest ON service_request (branch_id, office_id, registered_at, id) INCLUDE (number, unit);
DROP INDEX service_request_ledger;
ALTER INDEX service_request_newest RENAME TO service_request_ledger;
COMMENT ON INDEX service_request_ledger IS 'An office''s register, newest first, and what it is searched in.';

CREATE INDEX service_request_newest ON service_request (branch_id, registered_at, id) INCLUDE (office_id, number, unit);
DROP INDEX service_request_of_branch;
ALTER INDEX service_request_newest RENAME TO service_request_of_branch;
COMMENT ON INDEX service_request_of_branch IS 'A branch''s register over all its offices, and the company''s, branch by branch, and what it is searched in.';

-- Which lines all may see is known from the last vacuum on; without that the index alone is not enough.
ALTER TABLE service_request SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 1000,
                                 autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
