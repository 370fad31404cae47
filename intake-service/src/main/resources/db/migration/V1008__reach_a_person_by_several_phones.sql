CREATE TABLE request_phone (
  request_id  uuid    NOT NULL CONSTRAINT request_phone_of REFERENCES service_request,
  position    integer NOT NULL CONSTRAINT request_phone_after_the_first CHECK (position >= 2),
  branch_id   text    NOT NULL,
  office_id   text    NOT NULL,
  phone       text    NOT NULL,
  phone_index text    NOT NULL,
  CONSTRAINT request_phone_pk PRIMARY KEY (request_id, position)
);
COMMENT ON TABLE request_phone IS 'Phones of a line beside the first, which stands with the line itself. Encrypted, bound to their row.';
COMMENT ON COLUMN request_phone.phone_index IS 'Keyed hash of the phone, as in service_request.';
CREATE INDEX request_phone_by_phone ON request_phone (branch_id, phone_index);
CALL guard_by_branch('request_phone');
REVOKE UPDATE, DELETE ON request_phone FROM ${app};
