CREATE TABLE log_entry (
  id            uuid        CONSTRAINT log_entry_pk PRIMARY KEY,
  branch_id     text        NOT NULL,
  office_id     text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  changed_at    timestamptz NOT NULL,
  version       bigint      NOT NULL,
  number        text        NOT NULL,
  content       text        NOT NULL,
  written_by    text        NOT NULL,
  corrects      uuid        CONSTRAINT log_entry_corrects REFERENCES log_entry,
  state         text        NOT NULL CONSTRAINT log_entry_state CHECK (state IN ('NOTED', 'HANDED_OVER', 'TAKEN_OVER')),
  taken_over_by text,
  taken_over_at timestamptz,
  CONSTRAINT log_entry_number UNIQUE (branch_id, number),
  CONSTRAINT log_entry_taken_over CHECK (num_nonnulls(taken_over_by, taken_over_at) = CASE state WHEN 'TAKEN_OVER' THEN 2 ELSE 0 END)
);
COMMENT ON TABLE log_entry IS 'What shifts wrote down and handed over. Words stay as they were written; a correction is another entry.';
CREATE INDEX log_entry_by_time ON log_entry (branch_id, recorded_at, id);
CREATE INDEX log_entry_of_office ON log_entry (branch_id, office_id, recorded_at, id);
CREATE INDEX log_entry_by_state ON log_entry (branch_id, state, recorded_at, id);
CREATE INDEX log_entry_corrections ON log_entry (branch_id, corrects, recorded_at) WHERE corrects IS NOT NULL;
CALL guard_by_branch('log_entry');
REVOKE DELETE ON log_entry FROM ${app};
