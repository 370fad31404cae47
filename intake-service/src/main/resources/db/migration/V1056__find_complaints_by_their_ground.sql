DROP INDEX CONCURRENTLY IF EXISTS service_request_by_ground;
CREATE INDEX CONCURRENTLY service_request_by_ground ON service_request (branch_id, ground, registered_at, id) WHERE ground IS NOT NULL;
