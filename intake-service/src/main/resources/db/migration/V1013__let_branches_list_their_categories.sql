ALTER TABLE organisation_entry DROP CONSTRAINT organisation_entry_kind;
ALTER TABLE organisation_entry ADD CONSTRAINT organisation_entry_kind CHECK
  (kind IN ('branch', 'office', 'department', 'staff-post', 'calendar', 'policy', 'categories', 'clock'));

CREATE INDEX service_request_open_of_staff ON service_request (branch_id, registered_by) WHERE state NOT IN ('CLOSED', 'VOID');
COMMENT ON INDEX service_request_open_of_staff IS 'What somebody registered and is still open, for whoever takes over from them.';
CREATE INDEX request_slip_open ON request_slip (branch_id, department_code) WHERE status = 'OPEN';
COMMENT ON INDEX request_slip_open IS 'What a department still owes.';
