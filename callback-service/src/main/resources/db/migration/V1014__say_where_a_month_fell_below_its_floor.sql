CREATE TABLE month_fall (
  callback_id       uuid        NOT NULL CONSTRAINT month_fall_of REFERENCES callback,
  sequence          bigint      NOT NULL,
  branch_id         text        NOT NULL,
  office_id         text        NOT NULL,
  eligible          bigint      NOT NULL,
  lost              bigint      NOT NULL,
  reachable_percent integer     NOT NULL,
  bound_percent     integer     NOT NULL,
  at                timestamptz NOT NULL,
  CONSTRAINT month_fall_pk PRIMARY KEY (callback_id, sequence),
  CONSTRAINT month_fall_is_below CHECK (reachable_percent < bound_percent)
);
COMMENT ON TABLE month_fall IS 'Where a callback that ended without being made, or whose round ended, took the month of its rule below what must be kept. Rows are added, never changed.';
COMMENT ON COLUMN month_fall.sequence IS 'The line of the callback''s history behind which it is told.';
CALL guard_by_branch('month_fall');
REVOKE UPDATE, DELETE ON month_fall FROM ${app};
