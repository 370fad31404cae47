CREATE TABLE desk_escalation (
  id              uuid        CONSTRAINT desk_escalation_pk PRIMARY KEY,
  branch_id       text        NOT NULL,
  office_id       text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  changed_at      timestamptz NOT NULL,
  version         bigint      NOT NULL,
  number          text        NOT NULL,
  channel         text        NOT NULL,
  marked_by       text        NOT NULL,
  marked_at       timestamptz NOT NULL,
  request_id      uuid        CONSTRAINT desk_escalation_of REFERENCES service_request,
  request_number  text,
  reason          text        CONSTRAINT desk_escalation_reason CHECK (reason IN ('EXPLANATION_FAILED', 'NOT_SATISFIED', 'STILL_AGITATED', 'BEYOND_SCOPE')),
  called_role     text,
  called_staff_id text,
  instead         text,
  ended_at        timestamptz,
  state           text        NOT NULL CONSTRAINT desk_escalation_state
    CHECK (state IN ('CALMING', 'ASKED', 'CONSENTED', 'CALLED', 'COMING', 'HANDED_OVER', 'REFUSED', 'CALMED', 'LEFT')),
  CONSTRAINT desk_escalation_number UNIQUE (branch_id, number),
  CONSTRAINT desk_escalation_asked CHECK (state IN ('CALMING', 'CALMED', 'LEFT') OR reason IS NOT NULL),
  CONSTRAINT desk_escalation_called CHECK (state NOT IN ('CALLED', 'COMING', 'HANDED_OVER') OR called_role IS NOT NULL),
  CONSTRAINT desk_escalation_refused CHECK ((state = 'REFUSED') = (instead IS NOT NULL))
);
COMMENT ON TABLE desk_escalation IS 'Who was agitated at the desk, from the mark until a superior was introduced, they calmed down, refused or left. It holds no words of theirs.';
COMMENT ON COLUMN desk_escalation.instead IS 'What was done where they did not want a superior.';
CREATE INDEX desk_escalation_by_time ON desk_escalation (branch_id, recorded_at, id);
CREATE INDEX desk_escalation_of_office ON desk_escalation (branch_id, office_id, recorded_at, id);
CREATE INDEX desk_escalation_by_state ON desk_escalation (branch_id, state, recorded_at, id);
CREATE INDEX desk_escalation_of_request ON desk_escalation (branch_id, request_id, recorded_at, id);
CALL guard_by_branch('desk_escalation');
REVOKE DELETE ON desk_escalation FROM ${app};
