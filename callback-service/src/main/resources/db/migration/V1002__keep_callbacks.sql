CREATE TABLE callback (
  id           uuid        CONSTRAINT callback_pk PRIMARY KEY,
  branch_id    text        NOT NULL,
  office_id    text        NOT NULL,
  number       text        NOT NULL CONSTRAINT callback_number UNIQUE,
  request_id   uuid        NOT NULL,
  source_id    uuid        NOT NULL,
  rule         text        NOT NULL,
  round        integer     NOT NULL CONSTRAINT callback_round CHECK (round >= 1),
  triggered_at timestamptz NOT NULL,
  due_at       timestamptz,
  state        text        NOT NULL CONSTRAINT callback_state CHECK
               (state IN ('DUE', 'AWAITING_RAINSTORM', 'COMPLETED', 'WAIVED', 'CANCELLED')),
  sequence     bigint      NOT NULL,
  CONSTRAINT callback_once UNIQUE (source_id, rule, round),
  CONSTRAINT callback_due_has_a_date CHECK (state <> 'DUE' OR due_at IS NOT NULL)
);
COMMENT ON TABLE callback IS 'Callbacks (回访), one per result, rule and round, with where each stands.';
COMMENT ON COLUMN callback.source_id IS 'The request, or the contact slip of a repair.';
COMMENT ON COLUMN callback.triggered_at IS 'The end of the work, from which the time counts.';
CREATE INDEX callback_by_due ON callback (branch_id, office_id, coalesce(due_at, timestamptz '9999-12-31 00:00:00Z'), id)
  WHERE state IN ('DUE', 'AWAITING_RAINSTORM');
COMMENT ON INDEX callback_by_due IS 'The day''s list of an office: what is open, in the order it falls due.';
CREATE INDEX callback_by_month ON callback (branch_id, office_id, rule, triggered_at);
COMMENT ON INDEX callback_by_month IS 'How a rule stands in one month, for waivers.';
CREATE INDEX callback_by_request ON callback (request_id);
CALL guard_by_branch('callback');
