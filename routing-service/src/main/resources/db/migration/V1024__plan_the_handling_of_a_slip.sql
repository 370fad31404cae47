CREATE TABLE handling_plan (
  id              uuid        CONSTRAINT handling_plan_pk PRIMARY KEY,
  branch_id       text        NOT NULL,
  office_id       text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  changed_at      timestamptz NOT NULL,
  version         bigint      NOT NULL,
  number          text        NOT NULL,
  slip_id         uuid        NOT NULL,
  slip_number     text        NOT NULL,
  request_id      uuid        NOT NULL,
  department_code text        NOT NULL,
  revision        integer     NOT NULL CONSTRAINT handling_plan_revision CHECK (revision >= 1),
  method          text        NOT NULL,
  schedule        text        NOT NULL,
  submitted_by    text        NOT NULL,
  state           text        NOT NULL CONSTRAINT handling_plan_state CHECK
                  (state IN ('SUBMITTED', 'CONVEYED', 'AGREED', 'OBJECTED', 'REPLACED', 'FULFILLED', 'ENDED')),
  told_how        text        CONSTRAINT handling_plan_told_how CHECK (told_how IN ('PHONE', 'IN_PERSON', 'WRITING', 'ONLINE')),
  told_at         timestamptz,
  told_by         text,
  said            text,
  answered_at     timestamptz,
  told            integer     NOT NULL,
  CONSTRAINT handling_plan_once UNIQUE (branch_id, slip_id, revision),
  CONSTRAINT handling_plan_told CHECK (num_nonnulls(told_how, told_at, told_by) IN (0, 3)
    AND (state <> 'SUBMITTED' OR told_how IS NULL) AND (state NOT IN ('CONVEYED', 'AGREED', 'OBJECTED', 'FULFILLED') OR told_how IS NOT NULL)),
  CONSTRAINT handling_plan_answered CHECK (state NOT IN ('AGREED', 'OBJECTED') OR answered_at IS NOT NULL)
);
COMMENT ON TABLE handling_plan IS 'How and by when a department means to settle what takes long, version by version, and what the household says to it. Method, schedule and the household''s words are sealed. None is deleted.';
COMMENT ON COLUMN handling_plan.told IS 'How many of its changes other services were told of.';
CREATE INDEX handling_plan_by_time ON handling_plan (branch_id, recorded_at, id);
CREATE INDEX handling_plan_of_office ON handling_plan (branch_id, office_id, recorded_at, id);
CREATE INDEX handling_plan_by_state ON handling_plan (branch_id, state, recorded_at, id);
CREATE INDEX handling_plan_of_department ON handling_plan (branch_id, department_code, recorded_at, id);
CREATE UNIQUE INDEX handling_plan_of_slip ON handling_plan (branch_id, slip_id) WHERE state IN ('SUBMITTED', 'CONVEYED', 'AGREED', 'OBJECTED');
CREATE INDEX handling_plan_open_of_department ON handling_plan (branch_id, department_code, slip_id) WHERE state IN ('SUBMITTED', 'CONVEYED', 'AGREED', 'OBJECTED');
CALL guard_by_branch('handling_plan');
REVOKE DELETE ON handling_plan FROM ${app};

CREATE TABLE plan_commitment (
  id              uuid        CONSTRAINT plan_commitment_pk PRIMARY KEY,
  branch_id       text        NOT NULL,
  office_id       text        NOT NULL,
  number          text        NOT NULL,
  plan_id         uuid        NOT NULL,
  slip_id         uuid        NOT NULL,
  department_code text        NOT NULL,
  position        integer     NOT NULL,
  promise         text        NOT NULL,
  due_at          timestamptz NOT NULL,
  state           text        NOT NULL CONSTRAINT plan_commitment_state CHECK (state IN ('OPEN', 'KEPT', 'LAPSED')),
  kept_at         timestamptz,
  kept_by         text,
  note            text,
  CONSTRAINT plan_commitment_once UNIQUE (branch_id, plan_id, position),
  CONSTRAINT plan_commitment_kept CHECK (num_nonnulls(kept_at, kept_by, note) = CASE state WHEN 'KEPT' THEN 3 ELSE 0 END)
);
COMMENT ON TABLE plan_commitment IS 'What a plan promises the household, each with its own time. What is promised, and how it was kept, is sealed.';
CREATE INDEX plan_commitment_by_time ON plan_commitment (branch_id, due_at, id);
CREATE INDEX plan_commitment_of_office ON plan_commitment (branch_id, office_id, due_at, id);
CREATE INDEX plan_commitment_by_state ON plan_commitment (branch_id, state, due_at, id);
CREATE INDEX plan_commitment_of_department ON plan_commitment (branch_id, department_code, due_at, id);
CALL guard_by_branch('plan_commitment');
REVOKE DELETE ON plan_commitment FROM ${app};
