CREATE TABLE deadline (
  id               uuid        CONSTRAINT deadline_pk PRIMARY KEY DEFAULT uuidv7(),
  branch_id        text        NOT NULL,
  office_id        text        NOT NULL,
  subject_type     text        NOT NULL,
  subject_id       uuid        NOT NULL,
  kind             text        NOT NULL,
  correlation_id   uuid,
  rule             text        NOT NULL,
  starts_at        timestamptz NOT NULL,
  due_at           timestamptz NOT NULL,
  previous_due_at  timestamptz,
  policy_version   integer     NOT NULL,
  calendar_version integer     NOT NULL,
  beyond_calendar  boolean     NOT NULL,
  state            text        NOT NULL DEFAULT 'OPEN'
                   CONSTRAINT deadline_state CHECK (state IN ('OPEN', 'MET', 'CANCELLED', 'BREACHED')),
  settled_at       timestamptz
);
COMMENT ON TABLE deadline IS 'Every promise with a clock. Written with the change that starts it; claimed once when it falls due.';
COMMENT ON COLUMN deadline.previous_due_at IS 'The value before the last recomputation after a changed calendar.';
COMMENT ON COLUMN deadline.beyond_calendar IS 'True when the date falls beyond the published working calendar, so it may move.';
CREATE UNIQUE INDEX deadline_one_open ON deadline (subject_id, kind) WHERE state = 'OPEN';
CREATE INDEX deadline_due ON deadline (branch_id, due_at) WHERE state = 'OPEN';
COMMENT ON INDEX deadline_due IS 'The claimer walks it branch by branch in due order, so no branch waits behind another.';
CREATE INDEX deadline_by_subject ON deadline (subject_id);
CALL guard_by_branch('deadline');
CALL open_to_worker('deadline', 'SELECT');
