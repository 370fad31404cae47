DROP INDEX CONCURRENTLY IF EXISTS service_request_on_accounts;
CREATE INDEX CONCURRENTLY service_request_on_accounts ON service_request (branch_id, registered_at, id) WHERE accounts;
