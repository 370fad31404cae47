CREATE INDEX notice_unfinished_of_drafter ON notice (branch_id, drafter_id, drafted_at, id)
  WHERE released_at IS NULL AND ended_at IS NULL;
COMMENT ON INDEX notice_unfinished_of_drafter IS 'What somebody entered and was neither released nor given up, for whoever takes it over.';
