CREATE TABLE control_procedure (
  id             uuid        CONSTRAINT control_procedure_pk PRIMARY KEY,
  branch_id      text        NOT NULL,
  office_id      text        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  changed_at     timestamptz NOT NULL,
  version        bigint      NOT NULL,
  number         text        NOT NULL,
  title          text        NOT NULL,
  purpose        text        NOT NULL,
  applies_to     text        NOT NULL,
  activities     text[]      NOT NULL CONSTRAINT control_procedure_activities CHECK (cardinality(activities) > 0),
  responsible    text        NOT NULL,
  method         text        NOT NULL,
  controls       text        NOT NULL,
  state          text        NOT NULL CONSTRAINT control_procedure_state CHECK (state IN ('DRAFT', 'IN_FORCE', 'REPLACED', 'WITHDRAWN')),
  edition        integer,
  effective_from date,
  published_by   text,
  published_at   timestamptz,
  CONSTRAINT control_procedure_edition UNIQUE (branch_id, number, edition),
  CONSTRAINT control_procedure_published CHECK (
    num_nonnulls(edition, effective_from, published_by, published_at) = ANY (
      CASE state WHEN 'DRAFT' THEN ARRAY[0] WHEN 'WITHDRAWN' THEN ARRAY[0, 4] ELSE ARRAY[4] END))
);
COMMENT ON TABLE control_procedure IS 'Editions of control procedures, kept by a branch, or by a group in branch - with its code behind it, and read by everybody there: they are no office''s. None is deleted, and what was published says what it said.';
COMMENT ON COLUMN control_procedure.number IS 'The code of the document. A branch''s own stands in place of the group''s with the same.';
COMMENT ON COLUMN control_procedure.edition IS 'Given with its publication.';
COMMENT ON COLUMN control_procedure.responsible IS 'The post that answers for it.';
CREATE UNIQUE INDEX control_procedure_drafted_once ON control_procedure (branch_id, name_form(number)) WHERE state = 'DRAFT';
CREATE UNIQUE INDEX control_procedure_in_force_once ON control_procedure (branch_id, name_form(number)) WHERE state = 'IN_FORCE';
CREATE INDEX control_procedure_by_number ON control_procedure (branch_id, name_form(number));
CREATE INDEX control_procedure_by_time ON control_procedure (branch_id, recorded_at, id);
CREATE INDEX control_procedure_by_state ON control_procedure (branch_id, state, recorded_at, id);
CALL guard_by_branch('control_procedure');
REVOKE DELETE ON control_procedure FROM ${app};

CREATE TABLE procedure_reference (
  branch_id    text    NOT NULL,
  office_id    text    NOT NULL,
  procedure_id uuid    NOT NULL CONSTRAINT procedure_reference_of REFERENCES control_procedure,
  place        integer NOT NULL,
  title        text    NOT NULL,
  review_on    date,
  CONSTRAINT procedure_reference_pk PRIMARY KEY (branch_id, procedure_id, place)
);
COMMENT ON TABLE procedure_reference IS 'Laws, rules and documents that a procedure goes by.';
COMMENT ON COLUMN procedure_reference.review_on IS 'The day by which somebody looks whether it still stands so; none where nobody has to.';
CALL guard_by_branch('procedure_reference');
