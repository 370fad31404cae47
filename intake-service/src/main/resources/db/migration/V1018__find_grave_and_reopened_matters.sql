CREATE INDEX service_request_by_severity ON service_request (branch_id, severity, registered_at, id) WHERE severity IS NOT NULL;
CREATE INDEX service_request_reopened ON service_request (branch_id, registered_at, id) WHERE round >= 2;
COMMENT ON INDEX service_request_by_severity IS 'Complaints of one severity: few among many lines.';
COMMENT ON INDEX service_request_reopened IS 'What a household was not satisfied with at first.';
