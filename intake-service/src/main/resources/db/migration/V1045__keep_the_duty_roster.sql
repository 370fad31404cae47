CREATE TABLE duty_roster (
  id           uuid        CONSTRAINT duty_roster_pk PRIMARY KEY,
  branch_id    text        NOT NULL,
  office_id    text        NOT NULL,
  recorded_at  timestamptz NOT NULL,
  changed_at   timestamptz NOT NULL,
  version      bigint      NOT NULL,
  number       text        NOT NULL,
  first_day    date        NOT NULL,
  begins_at    timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL,
  state        text        NOT NULL CONSTRAINT duty_roster_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'LAPSED')),
  published_by text,
  published_at timestamptz,
  CONSTRAINT duty_roster_once UNIQUE (branch_id, office_id, first_day),
  CONSTRAINT duty_roster_published CHECK (num_nonnulls(published_by, published_at) = CASE state WHEN 'PUBLISHED' THEN 2 ELSE 0 END)
);
COMMENT ON TABLE duty_roster IS 'Who is on duty in the service centre of one office in one week of its branch.';
CREATE INDEX duty_roster_by_time ON duty_roster (branch_id, recorded_at, id);
CREATE INDEX duty_roster_of_office ON duty_roster (branch_id, office_id, recorded_at, id);
CREATE INDEX duty_roster_by_state ON duty_roster (branch_id, state, recorded_at, id);
CALL guard_by_branch('duty_roster');
REVOKE DELETE ON duty_roster FROM ${app};

CREATE TABLE duty_shift (
  id          uuid        CONSTRAINT duty_shift_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  roster_id   uuid        NOT NULL CONSTRAINT duty_shift_of REFERENCES duty_roster,
  staff_id    text        NOT NULL,
  begins_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  since       bigint      NOT NULL,
  until       bigint,
  CONSTRAINT duty_shift_order CHECK (begins_at < ends_at)
);
COMMENT ON TABLE duty_shift IS 'Who is on duty from when until when. What was changed stays, with the version with which it went.';
COMMENT ON COLUMN duty_shift.since IS 'The version of the roster with which it came.';
COMMENT ON COLUMN duty_shift.until IS 'The version of the roster with which it went.';
CREATE INDEX duty_shift_in ON duty_shift (branch_id, roster_id, begins_at) WHERE until IS NULL;
CREATE INDEX duty_shift_of_office ON duty_shift (branch_id, office_id, begins_at) WHERE until IS NULL;
CREATE INDEX duty_shift_by_time ON duty_shift (branch_id, begins_at) WHERE until IS NULL;
CALL guard_by_branch('duty_shift');
REVOKE DELETE ON duty_shift FROM ${app};
