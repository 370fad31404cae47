CREATE TABLE department (
  id        uuid        NOT NULL,
  branch_id text        NOT NULL,
  office_id text        NOT NULL,
  code      text        NOT NULL,
  ends_at   timestamptz,
  CONSTRAINT department_pk PRIMARY KEY (branch_id, code),
  CONSTRAINT department_id UNIQUE (id)
);
COMMENT ON TABLE department IS 'Copy of the departments: to which a slip can be handed over, and whose slips are the director''s because it has ended.';
CALL guard_by_branch('department');

CREATE INDEX contact_slip_owed ON contact_slip (branch_id, department_code, issued_at, id)
  WHERE state IN ('ISSUED', 'ACKNOWLEDGED', 'IN_HANDLING');
COMMENT ON INDEX contact_slip_owed IS 'What a department still owes.';
