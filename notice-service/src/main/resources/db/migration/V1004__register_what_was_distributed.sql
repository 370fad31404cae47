CREATE TABLE distribution_register (
  line_id      uuid        CONSTRAINT distribution_register_pk PRIMARY KEY
               CONSTRAINT distribution_register_of_line REFERENCES distribution_line (id),
  branch_id    text        NOT NULL,
  office_id    text        NOT NULL,
  notice_id    uuid        NOT NULL CONSTRAINT distribution_register_of_notice REFERENCES notice (id),
  number       text        NOT NULL,
  title        text        NOT NULL,
  copies       integer     NOT NULL,
  delivered_to text        NOT NULL,
  recipient    text        CONSTRAINT distribution_register_signed CHECK (outcome <> 'SIGNED' OR recipient IS NOT NULL),
  method       text        NOT NULL,
  outcome      text        NOT NULL CONSTRAINT distribution_register_outcome CHECK
               (outcome IN ('POSTED', 'MAILBOXED', 'SIGNED', 'REFUSED', 'UNREACHABLE')),
  note         text,
  day          date        NOT NULL,
  at           timestamptz NOT NULL,
  handler_id   text        NOT NULL
);
COMMENT ON TABLE distribution_register IS 'The document distribution register (文件发放登记表). Rows are added, never changed.';
COMMENT ON COLUMN distribution_register.recipient IS 'Who signed: encrypted, readable in this row only.';
COMMENT ON COLUMN distribution_register.day IS 'The date in the branch''s own zone, by which months are asked for.';
CREATE INDEX distribution_register_by_office ON distribution_register (branch_id, office_id, at, line_id);
COMMENT ON INDEX distribution_register_by_office IS 'An office''s register in the order it was written.';
CREATE INDEX distribution_register_by_notice ON distribution_register (notice_id);
CALL guard_by_branch('distribution_register');
REVOKE UPDATE, DELETE ON distribution_register FROM ${app};
