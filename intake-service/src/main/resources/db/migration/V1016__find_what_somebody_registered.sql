DROP INDEX service_request_open_of_staff;
CREATE INDEX service_request_open_of_staff ON service_request (branch_id, registered_by, registered_at, id)
  WHERE state NOT IN ('CLOSED', 'VOID');
COMMENT ON INDEX service_request_open_of_staff IS 'What somebody registered and is still open, for whoever takes it over.';
