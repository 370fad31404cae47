-- Office staff see and write their own office only. The setting is empty for everybody whose scope is a branch or wider;
-- where it is missing the query fails, as it does without a branch. A CASE, because the planner takes an OR with a
-- setting for something that hardly any row meets, and then reads and sorts them all.
CREATE PROCEDURE keep_offices_apart(guarded regclass)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY stays_in_its_office ON %s AS RESTRICTIVE TO ${app}
                  USING (CASE WHEN current_setting(''guanjia.office'') = '''' THEN true
                              ELSE office_id = current_setting(''guanjia.office'') END)', guarded);
END $$;
COMMENT ON PROCEDURE keep_offices_apart IS 'Puts a table with an office_id column behind the wall between offices; guard_by_branch calls it.';

CREATE OR REPLACE PROCEDURE guard_by_branch(guarded regclass)
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
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = guarded AND attname = 'office_id' AND NOT attisdropped) THEN
    CALL keep_offices_apart(guarded);
  END IF;
  -- Data migrations run as the owner, which forced row-level security would otherwise blind.
  EXECUTE format('CREATE POLICY migrations_see_all ON %s TO ${owner} USING (true) WITH CHECK (true)', guarded);
  -- A table is granted where it is guarded and nowhere else: one that is forgotten here is out of the service's reach.
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ${app}', guarded);
END $$;
COMMENT ON PROCEDURE guard_by_branch IS 'Puts a table with a branch_id column behind the branch wall, with an office_id column behind the office wall too, and grants it to the service. Every table that holds branch data calls it.';

DO $$
DECLARE
  guarded regclass;
BEGIN
  FOR guarded IN
    SELECT p.polrelid FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polname = 'reads_its_branches' AND c.relnamespace = current_schema()::regnamespace
      AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'office_id' AND NOT attisdropped)
  LOOP
    CALL keep_offices_apart(guarded);
  END LOOP;
END $$;
