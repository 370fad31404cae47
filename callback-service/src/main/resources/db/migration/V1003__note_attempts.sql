CREATE TABLE callback_attempt (
  callback_id uuid        NOT NULL CONSTRAINT callback_attempt_of REFERENCES callback,
  sequence    bigint      NOT NULL,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  mode        text        NOT NULL CONSTRAINT callback_attempt_mode CHECK (mode IN ('PHONE', 'ON_SITE', 'REPLY_LETTER', 'OTHER')),
  reason      text        NOT NULL,
  next_try_at timestamptz,
  actor_id    text        NOT NULL,
  actor_role  text        NOT NULL,
  at          timestamptz NOT NULL,
  CONSTRAINT callback_attempt_pk PRIMARY KEY (callback_id, sequence)
);
COMMENT ON TABLE callback_attempt IS 'Contact that did not complete its callback: nobody there, a call ahead of the visit that counts. Rows are added, never changed.';
CALL guard_by_branch('callback_attempt');
REVOKE UPDATE, DELETE ON callback_attempt FROM ${app};
