CREATE TABLE request_correction (
  request_id uuid        NOT NULL CONSTRAINT request_correction_of REFERENCES service_request,
  version    bigint      NOT NULL,
  field      text        NOT NULL CONSTRAINT request_correction_field CHECK (field IN ('UNIT', 'CALLER_NAME', 'PHONE', 'WORDS')),
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  was        text,
  becomes    text        NOT NULL,
  at         timestamptz NOT NULL,
  CONSTRAINT request_correction_pk PRIMARY KEY (request_id, version, field)
);
COMMENT ON TABLE request_correction IS 'What stood in a line before it was corrected, and what stands there since, each with the history line of the same version (S1-3.4). Encrypted, bound to their row.';
COMMENT ON COLUMN request_correction.was IS 'Null where nothing stood there.';
CALL guard_by_branch('request_correction');
REVOKE UPDATE, DELETE ON request_correction FROM ${app};
