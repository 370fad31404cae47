CREATE TABLE phone_message (
  id                  uuid        CONSTRAINT phone_message_pk PRIMARY KEY,
  branch_id           text        NOT NULL,
  office_id           text        NOT NULL,
  recorded_at         timestamptz NOT NULL,
  changed_at          timestamptz NOT NULL,
  version             bigint      NOT NULL,
  number              text        NOT NULL,
  caller_name         text        NOT NULL,
  phone               text,
  unit                text,
  company             text,
  content             text        NOT NULL,
  taken_by            text        NOT NULL,
  taken_at            timestamptz NOT NULL,
  for_staff           text,
  department          text,
  addressee           text        GENERATED ALWAYS AS (coalesce('staff:' || for_staff, 'department:' || department)) STORED,
  reason              text        NOT NULL CONSTRAINT phone_message_reason CHECK (reason IN ('OUT_OF_REMIT', 'ABSENT', 'IN_A_MEETING', 'ON_THE_PHONE', 'AFTER_HOURS', 'TRANSFER_NOT_ANSWERED', 'VISIT_PUT_OFF')),
  unit_unknown_reason text,
  told                text,
  told_how            text        CONSTRAINT phone_message_told_how CHECK (told_how IN ('IN_PERSON', 'BY_PHONE', 'IN_WRITING')),
  passed_at           timestamptz,
  answer              text,
  ended_by            text,
  ended_at            timestamptz,
  state               text        NOT NULL CONSTRAINT phone_message_state CHECK (state IN ('OPEN', 'PASSED_ON', 'DONE', 'WITHDRAWN')),
  CONSTRAINT phone_message_number UNIQUE (branch_id, number),
  CONSTRAINT phone_message_for_one CHECK ((for_staff IS NULL) <> (department IS NULL)),
  CONSTRAINT phone_message_reachable CHECK (num_nonnulls(phone, unit, company) > 0),
  CONSTRAINT phone_message_passed CHECK (num_nonnulls(told, told_how, passed_at) IN (0, 3) AND (state <> 'OPEN' OR told IS NULL) AND (state NOT IN ('PASSED_ON', 'DONE') OR told IS NOT NULL)),
  CONSTRAINT phone_message_ended CHECK ((state IN ('OPEN', 'PASSED_ON')) = (ended_at IS NULL) AND (state = 'DONE') = (answer IS NOT NULL))
);
COMMENT ON TABLE phone_message IS 'What was left for a colleague or a department. Who called, their number, their company, what they said and what they were answered are sealed. None is deleted.';
COMMENT ON COLUMN phone_message.addressee IS 'For whom it is, in one column, so that what is for somebody and for their departments is walked by one index.';
CREATE INDEX phone_message_by_time ON phone_message (branch_id, taken_at, id);
CREATE INDEX phone_message_of_office ON phone_message (branch_id, office_id, taken_at, id);
CREATE INDEX phone_message_by_state ON phone_message (branch_id, state, taken_at, id);
CREATE INDEX phone_message_for ON phone_message (branch_id, addressee, taken_at, id);
CALL guard_by_branch('phone_message');
REVOKE DELETE ON phone_message FROM ${app};
