CREATE TABLE escalation (
  id             uuid        CONSTRAINT escalation_pk PRIMARY KEY,
  branch_id      text        NOT NULL,
  office_id      text        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  changed_at     timestamptz NOT NULL,
  version        bigint      NOT NULL,
  number         text        NOT NULL,
  request_id     uuid        NOT NULL CONSTRAINT escalation_of REFERENCES service_request,
  request_number text        NOT NULL,
  level          text        NOT NULL CONSTRAINT escalation_level CHECK (level IN ('TEAM_LEADER', 'OFFICE_DIRECTOR', 'GENERAL_MANAGER')),
  raised_by      text        NOT NULL,
  state          text        NOT NULL CONSTRAINT escalation_state CHECK (state IN ('RAISED', 'SEEN')),
  seen_by        text,
  seen_at        timestamptz,
  CONSTRAINT escalation_once UNIQUE (branch_id, request_id, level),
  CONSTRAINT escalation_seen CHECK (num_nonnulls(seen_by, seen_at) = CASE state WHEN 'SEEN' THEN 2 ELSE 0 END)
);
COMMENT ON TABLE escalation IS 'Important requests before those above, each level once, until somebody there has seen them. It holds no words.';
CREATE INDEX escalation_by_time ON escalation (branch_id, recorded_at, id);
CREATE INDEX escalation_of_office ON escalation (branch_id, office_id, recorded_at, id);
CREATE INDEX escalation_by_level ON escalation (branch_id, level, recorded_at, id);
CREATE INDEX escalation_by_state ON escalation (branch_id, state, recorded_at, id);
CALL guard_by_branch('escalation');
REVOKE DELETE ON escalation FROM ${app};
