CREATE TABLE callback_record (
  callback_id      uuid        CONSTRAINT callback_record_pk PRIMARY KEY CONSTRAINT callback_record_of REFERENCES callback,
  branch_id        text        NOT NULL,
  office_id        text        NOT NULL,
  mode             text        NOT NULL CONSTRAINT callback_record_mode CHECK (mode IN ('PHONE', 'ON_SITE', 'REPLY_LETTER', 'OTHER')),
  other_mode       text,
  satisfaction     text        NOT NULL CONSTRAINT callback_record_satisfaction CHECK (satisfaction IN ('SATISFIED', 'ACCEPTED', 'DISSATISFIED')),
  content          text        NOT NULL,
  opinion          text,
  household_signed boolean     NOT NULL,
  actor_id         text        NOT NULL,
  actor_role       text        NOT NULL,
  at               timestamptz NOT NULL,
  CONSTRAINT callback_record_other_mode CHECK ((mode = 'OTHER') = (other_mode IS NOT NULL))
);
COMMENT ON TABLE callback_record IS 'The traceable record of each callback. Content and opinion are encrypted. Rows are added, never changed.';
CALL guard_by_branch('callback_record');
REVOKE UPDATE, DELETE ON callback_record FROM ${app};
