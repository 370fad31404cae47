-- The ledger's order, with what a part of a number or a home is looked for in: ten thousand lines are compared without being read.
CREATE INDEX service_request_newest ON service_request (branch_id, office_id, registered_at, id) INCLUDE (number, unit);
DROP INDEX service_request_ledger;
ALTER INDEX service_request_newest RENAME TO service_request_ledger;
