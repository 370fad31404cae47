CREATE TABLE ledger_review (
  id          uuid        CONSTRAINT ledger_review_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  changed_at  timestamptz NOT NULL,
  version     bigint      NOT NULL,
  number      text        NOT NULL,
  period      text        NOT NULL CONSTRAINT ledger_review_period CHECK (period IN ('DAY', 'WEEK')),
  first_day   date        NOT NULL,
  begins_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  state       text        NOT NULL CONSTRAINT ledger_review_state CHECK (state IN ('DUE', 'SIGNED')),
  signed_by   text,
  signed_at   timestamptz,
  lines       integer,
  open_lines  integer,
  guidance    text,
  CONSTRAINT ledger_review_once UNIQUE (branch_id, office_id, period, first_day),
  CONSTRAINT ledger_review_signed CHECK (num_nonnulls(signed_by, signed_at, lines, open_lines) = CASE state WHEN 'SIGNED' THEN 4 ELSE 0 END),
  CONSTRAINT ledger_review_guided CHECK ((guidance IS NOT NULL) = (state = 'SIGNED' AND period = 'WEEK'))
);
COMMENT ON TABLE ledger_review IS 'The ledger of one office and day or week, to be looked through and signed by whoever answers for it.';
CREATE INDEX ledger_review_by_time ON ledger_review (branch_id, recorded_at, id);
CREATE INDEX ledger_review_of_office ON ledger_review (branch_id, office_id, recorded_at, id);
CREATE INDEX ledger_review_by_period ON ledger_review (branch_id, period, recorded_at, id);
CREATE INDEX ledger_review_by_state ON ledger_review (branch_id, state, recorded_at, id);
CALL guard_by_branch('ledger_review');
REVOKE DELETE ON ledger_review FROM ${app};

CREATE TABLE ledger_arrangement (
  branch_id   text NOT NULL,
  office_id   text NOT NULL,
  review_id   uuid NOT NULL CONSTRAINT ledger_arrangement_of REFERENCES ledger_review,
  request_id  uuid NOT NULL CONSTRAINT ledger_arrangement_request REFERENCES service_request,
  arrangement text NOT NULL,
  CONSTRAINT ledger_arrangement_once PRIMARY KEY (branch_id, review_id, request_id)
);
COMMENT ON TABLE ledger_arrangement IS 'What whoever signed a day arranged for an open line that nobody had arranged anything for.';
CALL guard_by_branch('ledger_arrangement');
REVOKE UPDATE, DELETE ON ledger_arrangement FROM ${app};
