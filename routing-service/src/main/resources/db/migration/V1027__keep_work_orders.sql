CREATE TABLE work_order (
  id                 uuid        CONSTRAINT work_order_pk PRIMARY KEY,
  branch_id          text        NOT NULL,
  office_id          text        NOT NULL,
  recorded_at        timestamptz NOT NULL,
  changed_at         timestamptz NOT NULL,
  version            bigint      NOT NULL,
  number             text        NOT NULL,
  kind               text        NOT NULL CONSTRAINT work_order_kind CHECK (kind IN ('ORDINARY', 'REWORK', 'INSPECTION')),
  state              text        NOT NULL CONSTRAINT work_order_state CHECK
                     (state IN ('CREATED', 'APPOINTED', 'NOT_ADMITTED', 'ARRIVED', 'CONSENTED', 'IN_PROGRESS',
                                'AWAITING_ACCEPTANCE', 'COMPLETED', 'CANCELLED')),
  slip_id            uuid        CONSTRAINT work_order_slip REFERENCES contact_slip,
  slip_number        text,
  request_id         uuid,
  round              integer,
  rework_of          uuid,
  follows_on         uuid,
  department         text        NOT NULL,
  unit               text,
  place              text,
  common_area        boolean     NOT NULL,
  job                text        NOT NULL CONSTRAINT work_order_job CHECK (job IN ('REPAIR', 'MAINTENANCE', 'INSPECTION')),
  equipment          text        NOT NULL,
  content            text        NOT NULL,
  office_tenant      boolean     NOT NULL,
  noisy              boolean     NOT NULL,
  paid               boolean     NOT NULL,
  technician         text,
  visit              integer     NOT NULL CONSTRAINT work_order_visit CHECK (visit >= 1),
  visit_from         timestamptz,
  visit_to           timestamptz,
  work_content       text,
  estimated_minutes  integer     CONSTRAINT work_order_minutes CHECK (estimated_minutes > 0),
  agreed_with        text,
  arrived_at         timestamptz,
  admitted_by        text,
  consented_at       timestamptz,
  started_at         timestamptz,
  summary            text,
  usage_advice       text,
  inspection_result  text,
  internal_finding   text,
  next_step          text,
  next_order         uuid,
  floor_dirty        boolean,
  defect             text        CONSTRAINT work_order_defect CHECK
                     (defect IN ('ORDINARY_REPAIR', 'STRUCTURAL_LEAK', 'WET_AREA', 'DRAIN_BLOCKAGE', 'CONCEALED_WORKS')),
  finished_at        timestamptz,
  signer             text,
  signed_at          timestamptz,
  on_paper           boolean,
  strokes            text,
  amount_fen         bigint      CONSTRAINT work_order_amount CHECK (amount_fen >= 0),
  cleaning_called    text,
  cleaning_called_at timestamptz,
  cleaning_done_at   timestamptz,
  said               text,
  end_reason         text,
  planned_at         timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(visit_from, recorded_at)) STORED,
  CONSTRAINT work_order_number UNIQUE (branch_id, number),
  CONSTRAINT work_order_consent_before_work CHECK (common_area OR started_at IS NULL OR consented_at IS NOT NULL),
  CONSTRAINT work_order_signed CHECK (common_area OR state <> 'COMPLETED' OR num_nulls(summary, signer, signed_at) = 0),
  CONSTRAINT work_order_amount_signed CHECK (state <> 'COMPLETED' OR NOT paid OR amount_fen IS NOT NULL)
);
COMMENT ON TABLE work_order IS 'Work orders (维修工单): who goes to which door for what, and what came of it.';
COMMENT ON COLUMN work_order.internal_finding IS 'Sealed: what the household is not told. The department and customer service read it.';
COMMENT ON COLUMN work_order.said IS 'What a household said that was not satisfied, the last time.';
COMMENT ON COLUMN work_order.planned_at IS 'When somebody is expected; before that is agreed, when it was written.';
CREATE INDEX work_order_by_time ON work_order (branch_id, planned_at, id);
CREATE INDEX work_order_of_office ON work_order (branch_id, office_id, planned_at, id);
CREATE INDEX work_order_by_state ON work_order (branch_id, state, planned_at, id);
CREATE INDEX work_order_of_department ON work_order (branch_id, department, planned_at, id);
CREATE INDEX work_order_of_department_by_state ON work_order (branch_id, department, state, planned_at, id);
CREATE INDEX work_order_of_technician ON work_order (branch_id, technician, planned_at, id);
CREATE INDEX work_order_of_slip ON work_order (branch_id, slip_id, planned_at, id);
CREATE INDEX work_order_of_request ON work_order (branch_id, request_id, round, id);
CREATE INDEX work_order_to_clean ON work_order (branch_id, planned_at, id)
  WHERE cleaning_called_at IS NOT NULL AND cleaning_done_at IS NULL;
CALL guard_by_branch('work_order');
REVOKE DELETE ON work_order FROM ${app};

CREATE TABLE work_order_tick (
  branch_id text        NOT NULL,
  office_id text        NOT NULL,
  order_id  uuid        NOT NULL CONSTRAINT work_order_tick_of REFERENCES work_order,
  visit     integer     NOT NULL,
  step      text        NOT NULL,
  ticked_by text        NOT NULL,
  ticked_at timestamptz NOT NULL,
  CONSTRAINT work_order_tick_once PRIMARY KEY (branch_id, order_id, visit, step)
);
COMMENT ON TABLE work_order_tick IS 'Steps of the entry checklist that somebody says are done, each once a visit.';
CALL guard_by_branch('work_order_tick');
REVOKE UPDATE, DELETE ON work_order_tick FROM ${app};
