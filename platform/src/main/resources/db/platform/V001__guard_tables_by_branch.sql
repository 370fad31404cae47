-- The second wall between branches. A service's login owns nothing and sees a row only inside a transaction that has
-- said which branches it reads and which one it writes. Without a scope the cast below fails, so the query fails.
CREATE PROCEDURE guard_by_branch(guarded regclass)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY reads_its_branches ON %s FOR SELECT TO ${app}
                  USING (branch_id = ANY (current_setting(''guanjia.readable'')::text[]))', guarded);
  EXECUTE format('CREATE POLICY inserts_into_its_branch ON %s FOR INSERT TO ${app}
                  WITH CHECK (branch_id = current_setting(''guanjia.writable''))', guarded);
  EXECUTE format('CREATE POLICY updates_its_branch ON %s FOR UPDATE TO ${app}
                  USING (branch_id = current_setting(''guanjia.writable''))
                  WITH CHECK (branch_id = current_setting(''guanjia.writable''))', guarded);
  EXECUTE format('CREATE POLICY deletes_from_its_branch ON %s FOR DELETE TO ${app}
                  USING (branch_id = current_setting(''guanjia.writable''))', guarded);
  -- Data migrations run as the owner, which forced row-level security would otherwise blind.
  EXECUTE format('CREATE POLICY migrations_see_all ON %s TO ${owner} USING (true) WITH CHECK (true)', guarded);
END $$;

COMMENT ON PROCEDURE guard_by_branch IS 'Puts a table with a branch_id column behind the branch wall. Every table that holds branch data calls it.';

-- What the relay, the deadline claimer and the branch directory may do across branches, table by table.
CREATE PROCEDURE open_to_worker(opened regclass, privileges text)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT %s ON %s TO ${worker}', privileges, opened);
  EXECUTE format('CREATE POLICY worker_crosses_branches ON %s TO ${worker} USING (true) WITH CHECK (true)', opened);
END $$;

COMMENT ON PROCEDURE open_to_worker IS 'Lets the worker login see all branches of one table, with the named privileges only.';

-- The schema's own history is the owner's alone.
REVOKE ALL ON flyway_schema_history FROM ${app};
