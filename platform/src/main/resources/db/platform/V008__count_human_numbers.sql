CREATE TABLE number_counter (
  branch_id text   NOT NULL,
  office_id text   NOT NULL,
  kind      text   NOT NULL,
  month     text   NOT NULL,
  last      bigint NOT NULL,
  CONSTRAINT number_counter_pk PRIMARY KEY (branch_id, office_id, kind, month)
);
COMMENT ON TABLE number_counter IS 'Last number given per office, kind and month; drawn in the transaction that uses it, so no number is skipped.';
CALL guard_by_branch('number_counter');
