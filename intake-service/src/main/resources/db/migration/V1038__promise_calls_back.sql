CREATE TABLE return_call (
  id             uuid        CONSTRAINT return_call_pk PRIMARY KEY,
  branch_id      text        NOT NULL,
  office_id      text        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  changed_at     timestamptz NOT NULL,
  version        bigint      NOT NULL,
  number         text        NOT NULL,
  caller_name    text,
  phone          text        NOT NULL,
  unit           text,
  company        text,
  content        text        NOT NULL,
  taken_by       text        NOT NULL,
  taken_at       timestamptz NOT NULL,
  request_id     uuid        CONSTRAINT return_call_about REFERENCES service_request,
  request_number text,
  promised_for   timestamptz NOT NULL,
  attempts       integer     NOT NULL CONSTRAINT return_call_attempts CHECK (attempts >= 0),
  said           text,
  ended_by       text,
  ended_at       timestamptz,
  state          text        NOT NULL CONSTRAINT return_call_state CHECK (state IN ('DUE', 'CALLED', 'GIVEN_UP')),
  CONSTRAINT return_call_number UNIQUE (branch_id, number),
  CONSTRAINT return_call_request CHECK ((request_id IS NULL) = (request_number IS NULL)),
  CONSTRAINT return_call_ended CHECK ((state = 'DUE') = (ended_at IS NULL) AND (state = 'CALLED') = (said IS NOT NULL))
);
COMMENT ON TABLE return_call IS 'Calls back that were promised. Who called, their number, their company, what about and what was said are sealed. None is deleted.';
CREATE INDEX return_call_by_time ON return_call (branch_id, taken_at, id);
CREATE INDEX return_call_of_office ON return_call (branch_id, office_id, taken_at, id);
CREATE INDEX return_call_by_state ON return_call (branch_id, state, taken_at, id);
CREATE INDEX return_call_of_request ON return_call (request_id) WHERE request_id IS NOT NULL;
CALL guard_by_branch('return_call');
REVOKE DELETE ON return_call FROM ${app};

CREATE TABLE return_call_attempt (
  branch_id text        NOT NULL,
  office_id text        NOT NULL,
  call_id   uuid        NOT NULL CONSTRAINT return_call_attempt_of REFERENCES return_call,
  attempt   integer     NOT NULL CONSTRAINT return_call_attempt_number CHECK (attempt >= 1),
  at        timestamptz NOT NULL,
  staff_id  text        NOT NULL,
  outcome   text        NOT NULL CONSTRAINT return_call_attempt_outcome CHECK (outcome IN ('NO_ANSWER', 'BUSY', 'SWITCHED_OFF', 'WRONG_NUMBER')),
  note      text,
  CONSTRAINT return_call_attempt_pk PRIMARY KEY (branch_id, call_id, attempt)
);
COMMENT ON TABLE return_call_attempt IS 'Each time that somebody was rung back in vain; what was noted of it is sealed.';
CALL guard_by_branch('return_call_attempt');
REVOKE UPDATE, DELETE ON return_call_attempt FROM ${app};
