CREATE TABLE service_request (
  id                  uuid        CONSTRAINT service_request_pk PRIMARY KEY,
  branch_id           text        NOT NULL,
  office_id           text        NOT NULL,
  number              text        NOT NULL,
  kind                text        NOT NULL CONSTRAINT service_request_kind CHECK
                      (kind IN ('SERVICE_NEED', 'INQUIRY', 'SUGGESTION', 'COMPLAINT', 'OTHER')),
  channel             text        NOT NULL CONSTRAINT service_request_channel CHECK
                      (channel IN ('VISIT', 'PHONE', 'LETTER', 'RELAYED_BY_THIRD_PARTY', 'RELAYED_BY_SUPERIOR',
                                   'SUGGESTION_BOX', 'HOME_VISIT', 'CALLBACK', 'ONLINE')),
  unit                text,
  unit_unknown_reason text,
  caller_name         text,
  caller_phone        text,
  phone_index         text,
  relayed_by          text,
  content             text        NOT NULL,
  remarks             text,
  urgent              boolean     NOT NULL,
  mood                text        CONSTRAINT service_request_mood CHECK (mood IN ('CALM', 'AGITATED')),
  received_at         timestamptz NOT NULL,
  registered_at       timestamptz NOT NULL,
  registered_by       text        NOT NULL,
  reply_due_at        timestamptz,
  agreed_reply_at     timestamptz,
  state               text        NOT NULL CONSTRAINT service_request_state CHECK
                      (state IN ('RECORDED', 'VERIFYING', 'TRIAGED', 'AWAITING_INSTRUCTION', 'IN_PROGRESS', 'HANDLED',
                                 'AWAITING_CALLBACK', 'CLOSED', 'VOID')),
  round               integer     NOT NULL DEFAULT 1 CONSTRAINT service_request_round CHECK (round >= 1),
  routings            integer     NOT NULL DEFAULT 0,
  replied             boolean     NOT NULL DEFAULT false,
  instructed          boolean     NOT NULL DEFAULT false,
  category            text,
  severity            text        CONSTRAINT service_request_severity CHECK (severity IN ('MAJOR', 'SIGNIFICANT', 'MINOR')),
  important           boolean     NOT NULL DEFAULT false,
  constructive        boolean     NOT NULL DEFAULT false,
  out_of_competence   boolean     NOT NULL DEFAULT false,
  policy_matter       boolean     NOT NULL DEFAULT false,
  version             bigint      NOT NULL DEFAULT 1,
  sequence            bigint      NOT NULL DEFAULT 1,
  CONSTRAINT service_request_number UNIQUE (branch_id, number),
  CONSTRAINT service_request_unit_or_reason CHECK (num_nonnulls(unit, unit_unknown_reason) = 1),
  CONSTRAINT service_request_received_first CHECK (received_at <= registered_at),
  CONSTRAINT service_request_phone_findable CHECK ((caller_phone IS NULL) = (phone_index IS NULL))
);
COMMENT ON TABLE service_request IS 'The customer service register (顾客服务信息登记表): one line per matter. Name, phone, relayer, words and remarks are encrypted, bound to their row.';
COMMENT ON COLUMN service_request.phone_index IS 'Keyed hash of the phone, to find a caller without storing the number in clear.';
COMMENT ON COLUMN service_request.received_at IS 'When the office learnt of the matter; clocks start here, not at registration.';
COMMENT ON COLUMN service_request.routings IS 'How often a department was asked in this round; each is answered by one slip, which arrives later.';
COMMENT ON COLUMN service_request.version IS 'Counts the lines of its history.';
COMMENT ON COLUMN service_request.sequence IS 'Counts the events that other services were told.';
CREATE INDEX service_request_ledger ON service_request (branch_id, office_id, registered_at, id);
COMMENT ON INDEX service_request_ledger IS 'An office''s register, newest first.';
CREATE INDEX service_request_by_phone ON service_request (branch_id, phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX service_request_by_unit ON service_request (branch_id, unit) WHERE unit IS NOT NULL;
CALL guard_by_branch('service_request');
