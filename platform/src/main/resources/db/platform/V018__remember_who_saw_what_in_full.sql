CREATE TABLE reveal (
  id         uuid        CONSTRAINT reveal_pk PRIMARY KEY,
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  subject_id uuid        NOT NULL,
  what       text        NOT NULL CONSTRAINT reveal_what CHECK (what IN ('PHONE', 'WORDS')),
  actor_id   text        NOT NULL,
  actor_role text        NOT NULL,
  reason     text        NOT NULL,
  at         timestamptz NOT NULL
);
COMMENT ON TABLE reveal IS 'Who saw personal data in full, and what for. Seeing it changes nothing of the subject, so it is no line of its history. Reasons are encrypted: they may name a number.';
CREATE INDEX reveal_by_subject ON reveal (branch_id, subject_id, at);
CALL guard_by_branch('reveal');
REVOKE UPDATE, DELETE ON reveal FROM ${app};
