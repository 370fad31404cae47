CREATE TABLE rainstorm (
  id         uuid        CONSTRAINT rainstorm_pk PRIMARY KEY,
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  began_at   timestamptz NOT NULL,
  ended_at   timestamptz NOT NULL,
  source     text        NOT NULL,
  actor_id   text        NOT NULL,
  actor_role text        NOT NULL,
  at         timestamptz NOT NULL,
  CONSTRAINT rainstorm_ends_after_it_begins CHECK (ended_at > began_at)
);
COMMENT ON TABLE rainstorm IS 'Heavy rainstorms (大暴雨) that an office recorded: repaired leaks are looked at after one. Rows are added, never changed.';
CREATE INDEX rainstorm_by_end ON rainstorm (branch_id, office_id, ended_at);
CALL guard_by_branch('rainstorm');
REVOKE UPDATE, DELETE ON rainstorm FROM ${app};
