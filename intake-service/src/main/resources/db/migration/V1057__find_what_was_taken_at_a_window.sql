DROP INDEX CONCURRENTLY IF EXISTS service_request_by_window;
CREATE INDEX CONCURRENTLY service_request_by_window ON service_request (branch_id, taken_at, registered_at, id) WHERE taken_at IS NOT NULL;
