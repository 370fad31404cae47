CREATE TABLE approval (
  notice_id    uuid        NOT NULL CONSTRAINT approval_of_notice REFERENCES notice (id),
  version      bigint      NOT NULL,
  branch_id    text        NOT NULL,
  office_id    text        NOT NULL,
  revision     integer     NOT NULL,
  level        text        NOT NULL CONSTRAINT approval_level CHECK (level IN ('DIRECTOR', 'CHIEF_DIRECTOR')),
  decision     text        NOT NULL CONSTRAINT approval_decision CHECK (decision IN ('AGREE', 'DISAGREE')),
  reason       text        CONSTRAINT approval_disagreement_reasoned CHECK (decision = 'AGREE' OR reason IS NOT NULL),
  content_hash text        NOT NULL,
  decided_by   text        NOT NULL,
  decided_at   timestamptz NOT NULL,
  CONSTRAINT approval_pk PRIMARY KEY (notice_id, version),
  CONSTRAINT approval_once_a_level UNIQUE (notice_id, revision, level)
);
COMMENT ON TABLE approval IS 'Every conclusion on every revision, with the hash of exactly what was decided on. Rows are added, never changed.';
CALL guard_by_branch('approval');
REVOKE UPDATE, DELETE ON approval FROM ${app};
