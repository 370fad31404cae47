CREATE TABLE suggestion_box (
  id             uuid        CONSTRAINT suggestion_box_pk PRIMARY KEY,
  branch_id      text        NOT NULL,
  office_id      text        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  changed_at     timestamptz NOT NULL,
  version        bigint      NOT NULL,
  number         text        NOT NULL,
  location       text        NOT NULL,
  in_use_from    timestamptz NOT NULL,
  in_use_until   timestamptz,
  last_opened_at timestamptz,
  state          text        NOT NULL CONSTRAINT suggestion_box_state CHECK (state IN ('IN_USE', 'REMOVED')),
  CONSTRAINT suggestion_box_number UNIQUE (branch_id, number),
  CONSTRAINT suggestion_box_until CHECK ((state = 'REMOVED') = (in_use_until IS NOT NULL))
);
COMMENT ON TABLE suggestion_box IS 'Where households leave what they think on a slip. No box is deleted: it is removed.';
CREATE UNIQUE INDEX suggestion_box_once ON suggestion_box (branch_id, office_id, location) WHERE state <> 'REMOVED';
CREATE INDEX suggestion_box_by_time ON suggestion_box (branch_id, recorded_at, id);
CREATE INDEX suggestion_box_of_office ON suggestion_box (branch_id, office_id, recorded_at, id);
CREATE INDEX suggestion_box_by_state ON suggestion_box (branch_id, state, recorded_at, id);
CALL guard_by_branch('suggestion_box');
REVOKE DELETE ON suggestion_box FROM ${app};

CREATE TABLE box_opening (
  id            uuid        CONSTRAINT box_opening_pk PRIMARY KEY,
  branch_id     text        NOT NULL,
  office_id     text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  changed_at    timestamptz NOT NULL,
  version       bigint      NOT NULL,
  box_id        uuid        NOT NULL CONSTRAINT box_opening_of REFERENCES suggestion_box,
  box_number    text        NOT NULL,
  opened_at     timestamptz NOT NULL,
  first_opener  text        NOT NULL,
  second_opener text        NOT NULL,
  slips         integer     NOT NULL CONSTRAINT box_opening_slips CHECK (slips >= 0),
  state         text        NOT NULL CONSTRAINT box_opening_state CHECK (state IN ('SLIPS_TO_REGISTER', 'COMPLETE')),
  CONSTRAINT box_opening_openers CHECK (first_opener <> second_opener)
);
COMMENT ON TABLE box_opening IS 'Each time a box was opened: by which two, and how many slips lay in it. It is complete when each slip is a request.';
CREATE INDEX box_opening_by_time ON box_opening (branch_id, opened_at, id);
CREATE INDEX box_opening_of_office ON box_opening (branch_id, office_id, opened_at, id);
CREATE INDEX box_opening_of_box ON box_opening (branch_id, box_id, opened_at, id);
CREATE INDEX box_opening_by_state ON box_opening (branch_id, state, opened_at, id);
CALL guard_by_branch('box_opening');
REVOKE DELETE ON box_opening FROM ${app};

CREATE TABLE box_slip (
  branch_id  text NOT NULL,
  office_id  text NOT NULL,
  opening_id uuid NOT NULL CONSTRAINT box_slip_of REFERENCES box_opening,
  request_id uuid NOT NULL CONSTRAINT box_slip_request REFERENCES service_request,
  CONSTRAINT box_slip_once PRIMARY KEY (branch_id, request_id)
);
COMMENT ON TABLE box_slip IS 'The request that a slip became. A request is the slip of one opening.';
CREATE INDEX box_slip_of_opening ON box_slip (branch_id, opening_id);
CALL guard_by_branch('box_slip');
REVOKE UPDATE, DELETE ON box_slip FROM ${app};
