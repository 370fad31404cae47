CREATE TABLE history (
  id           bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT history_pk PRIMARY KEY,
  branch_id    text        NOT NULL,
  office_id    text        NOT NULL,
  subject_type text        NOT NULL,
  subject_id   uuid        NOT NULL,
  sequence     bigint      NOT NULL,
  action       text        NOT NULL,
  from_state   text,
  to_state     text        NOT NULL,
  actor_id     text        NOT NULL,
  actor_role   text        NOT NULL,
  reason       text,
  at           timestamptz NOT NULL,
  CONSTRAINT history_gapless UNIQUE (subject_id, sequence)
);
COMMENT ON TABLE history IS 'Who changed what, when, from which state to which and why. Rows are added, never changed: the app login cannot update or delete.';
CALL guard_by_branch('history');
REVOKE UPDATE, DELETE ON history FROM ${app};
