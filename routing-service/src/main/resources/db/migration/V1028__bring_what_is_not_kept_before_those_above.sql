CREATE TABLE slip_escalation (
  id                 uuid        CONSTRAINT slip_escalation_pk PRIMARY KEY,
  branch_id          text        NOT NULL,
  office_id          text        NOT NULL,
  recorded_at        timestamptz NOT NULL,
  changed_at         timestamptz NOT NULL,
  version            bigint      NOT NULL,
  number             text        NOT NULL,
  slip_id            uuid        NOT NULL CONSTRAINT slip_escalation_of REFERENCES contact_slip,
  slip_number        text        NOT NULL,
  request_id         uuid        NOT NULL,
  department_code    text        NOT NULL,
  kind               text        NOT NULL CONSTRAINT slip_escalation_kind CHECK (kind IN ('OVERDUE', 'COORDINATION')),
  cause_id           uuid        NOT NULL,
  cause              text        NOT NULL,
  owed_since         timestamptz NOT NULL,
  level              text        NOT NULL CONSTRAINT slip_escalation_level CHECK
                     (level IN ('TEAM_LEADER', 'OFFICE_DIRECTOR', 'GENERAL_MANAGER', 'PROPERTY_CENTRE_HEAD')),
  state              text        NOT NULL CONSTRAINT slip_escalation_state CHECK
                     (state IN ('MISSED', 'URGED', 'RAISED', 'ACKNOWLEDGED', 'DECIDED', 'SETTLED')),
  raised_at          timestamptz,
  answered_by        text,
  answered_at        timestamptz,
  answer             text,
  decided_department text,
  CONSTRAINT slip_escalation_once UNIQUE (branch_id, cause_id, level),
  CONSTRAINT slip_escalation_raised CHECK (state NOT IN ('RAISED', 'ACKNOWLEDGED', 'DECIDED') OR raised_at IS NOT NULL),
  CONSTRAINT slip_escalation_answered CHECK (num_nonnulls(answered_by, answered_at, answer) IN (0, 3)
    AND (state NOT IN ('ACKNOWLEDGED', 'DECIDED') OR answered_by IS NOT NULL)),
  CONSTRAINT slip_escalation_decided CHECK ((state = 'DECIDED') = (decided_department IS NOT NULL))
);
COMMENT ON TABLE slip_escalation IS 'What a department owes and has not kept, and what departments send back, before those above, each cause before each level once. None is deleted.';
COMMENT ON COLUMN slip_escalation.cause_id IS 'The clock that ran out, or the slip that was sent back.';
COMMENT ON COLUMN slip_escalation.answer IS 'What the level instructed or why it decided so, sealed.';
CREATE INDEX slip_escalation_by_time ON slip_escalation (branch_id, recorded_at, id);
CREATE INDEX slip_escalation_of_office ON slip_escalation (branch_id, office_id, recorded_at, id);
CREATE INDEX slip_escalation_by_state ON slip_escalation (branch_id, state, recorded_at, id);
CREATE INDEX slip_escalation_by_level ON slip_escalation (branch_id, level, recorded_at, id);
CREATE INDEX slip_escalation_of_slip ON slip_escalation (branch_id, slip_id, recorded_at, id);
CREATE INDEX slip_escalation_open_of_request ON slip_escalation (branch_id, request_id)
  WHERE state IN ('MISSED', 'URGED', 'RAISED', 'ACKNOWLEDGED');
CALL guard_by_branch('slip_escalation');
REVOKE DELETE ON slip_escalation FROM ${app};
