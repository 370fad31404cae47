CREATE TABLE contact_slip (
  id              uuid        CONSTRAINT contact_slip_pk PRIMARY KEY,
  branch_id       text        NOT NULL,
  office_id       text        NOT NULL,
  number          text        NOT NULL CONSTRAINT contact_slip_number UNIQUE,
  request_id      uuid        NOT NULL,
  request_number  text        NOT NULL,
  kind            text        NOT NULL,
  department_code text        NOT NULL,
  content         text        NOT NULL,
  urgent          boolean     NOT NULL,
  transmission    text        NOT NULL CONSTRAINT contact_slip_transmission CHECK (transmission IN ('WRITTEN', 'ORAL')),
  handed_over_to  text,
  delivered_at    timestamptz NOT NULL,
  answer_by       timestamptz,
  round           integer     NOT NULL CONSTRAINT contact_slip_round CHECK (round >= 1),
  state           text        NOT NULL CONSTRAINT contact_slip_state CHECK
                  (state IN ('ISSUED', 'ACKNOWLEDGED', 'IN_HANDLING', 'REPORTED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
  reason          text,
  result          text,
  defect          text        CONSTRAINT contact_slip_defect CHECK
                  (defect IN ('ORDINARY_REPAIR', 'STRUCTURAL_LEAK', 'WET_AREA', 'DRAIN_BLOCKAGE', 'CONCEALED_WORKS')),
  rework          boolean,
  completed_at    timestamptz,
  sequence        bigint      NOT NULL,
  issued_at       timestamptz NOT NULL,
  CONSTRAINT contact_slip_repair_whole CHECK (num_nulls(defect, rework, completed_at) IN (0, 3))
);
COMMENT ON TABLE contact_slip IS 'Internal contact slips (内部联络单): matters handed to departments, with where each stands.';
CREATE INDEX contact_slip_by_department ON contact_slip (branch_id, office_id, department_code, issued_at, id);
COMMENT ON INDEX contact_slip_by_department IS 'A department''s list, and with a shorter prefix an office''s.';
CREATE INDEX contact_slip_by_request ON contact_slip (request_id);
CALL guard_by_branch('contact_slip');
