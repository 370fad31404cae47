CREATE TABLE branch (
  branch_id    text CONSTRAINT branch_pk PRIMARY KEY,
  group_code   text NOT NULL,
  company_code text NOT NULL,
  zone         text NOT NULL,
  name_zh      text NOT NULL,
  name_en      text NOT NULL
);
COMMENT ON TABLE branch IS 'Copy of the branches: whose subtree they are in and which zone their days follow.';
CALL guard_by_branch('branch');
CALL open_to_worker('branch', 'SELECT');

CREATE TABLE calendar_year (
  branch_id text    NOT NULL,
  year      integer NOT NULL,
  version   integer NOT NULL,
  content   jsonb   NOT NULL,
  CONSTRAINT calendar_year_pk PRIMARY KEY (branch_id, year)
);
COMMENT ON TABLE calendar_year IS 'Copy of each branch''s published working calendar: holidays and make-up days of one year.';
CALL guard_by_branch('calendar_year');

CREATE TABLE policy (
  branch_id text    NOT NULL,
  name      text    NOT NULL,
  version   integer NOT NULL,
  value     text    NOT NULL,
  CONSTRAINT policy_pk PRIMARY KEY (branch_id, name)
);
COMMENT ON TABLE policy IS 'Copy of what a branch has set differently from the group''s default.';
CALL guard_by_branch('policy');
