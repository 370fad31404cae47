CREATE TABLE slip_extension (
  id              uuid        CONSTRAINT slip_extension_pk PRIMARY KEY,
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
  position        integer     NOT NULL CONSTRAINT slip_extension_position CHECK (position >= 1),
  asked_by        text        NOT NULL,
  reason          text        NOT NULL,
  due_at          timestamptz NOT NULL,
  until           timestamptz NOT NULL CONSTRAINT slip_extension_later CHECK (until > due_at),
  before_post     text        NOT NULL,
  state           text        NOT NULL CONSTRAINT slip_extension_state CHECK
                  (state IN ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
  decided_by      text,
  decided_at      timestamptz,
  answer          text,
  CONSTRAINT slip_extension_of_slip UNIQUE (branch_id, slip_id, position),
  CONSTRAINT slip_extension_decided CHECK (num_nonnulls(decided_by, decided_at) = CASE WHEN state IN ('APPROVED', 'REFUSED') THEN 2 ELSE 0 END)
);
COMMENT ON TABLE slip_extension IS 'More time that a department asks for a slip''s report or plan, and what whoever is above says to it. The slip''s clock runs on meanwhile. None is deleted.';
COMMENT ON COLUMN slip_extension.due_at IS 'When the report or plan was due as it was asked.';
COMMENT ON COLUMN slip_extension.before_post IS 'The post that decides: the first of a slip the desk''s leader, each further one the director.';
CREATE UNIQUE INDEX slip_extension_asked ON slip_extension (branch_id, slip_id) WHERE state = 'ASKED';
CREATE INDEX slip_extension_by_time ON slip_extension (branch_id, recorded_at, id);
CREATE INDEX slip_extension_of_office ON slip_extension (branch_id, office_id, recorded_at, id);
CREATE INDEX slip_extension_by_state ON slip_extension (branch_id, state, recorded_at, id);
CREATE INDEX slip_extension_before ON slip_extension (branch_id, before_post, recorded_at, id) WHERE state = 'ASKED';
CALL guard_by_branch('slip_extension');
REVOKE DELETE ON slip_extension FROM ${app};
