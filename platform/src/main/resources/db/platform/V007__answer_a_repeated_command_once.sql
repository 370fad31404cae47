CREATE TABLE idempotency_key (
  branch_id    text        NOT NULL,
  staff_id     text        NOT NULL,
  key          text        NOT NULL,
  request_hash bytea       NOT NULL,
  answer       text,
  at           timestamptz NOT NULL,
  CONSTRAINT idempotency_key_pk PRIMARY KEY (branch_id, staff_id, key)
);
COMMENT ON TABLE idempotency_key IS 'The first answer to each creating command: the same key and body gets it again, another body is refused. Forgotten after some months.';
CALL guard_by_branch('idempotency_key');
