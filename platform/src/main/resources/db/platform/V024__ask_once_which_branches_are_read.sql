-- What a transaction may read is asked once for a statement, not for each row: a search that looks at ten thousand rows
-- spent a fifth of its time on reading the same setting ten thousand times. A sub-select of no row is a plan's own value.
CREATE OR REPLACE PROCEDURE keep_offices_apart(guarded regclass)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY stays_in_its_office ON %s AS RESTRICTIVE TO ${app}
                  USING (CASE WHEN (SELECT current_setting(''guanjia.office'')) = '''' THEN true
                              ELSE office_id = (SELECT current_setting(''guanjia.office'')) END)', guarded);
END $$;

CREATE OR REPLACE PROCEDURE guard_by_branch(guarded regclass)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY reads_its_branches ON %s FOR SELECT TO ${app}
                  USING (branch_id = ANY ((SELECT current_setting(''guanjia.readable'')::text[])::text[]))', guarded);
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

DO $$
DECLARE
  guarded regclass;
  named name;
BEGIN
  FOR guarded, named IN
    SELECT p.polrelid, p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polname IN ('reads_its_branches', 'stays_in_its_office')
      AND c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    IF named = 'reads_its_branches' THEN
      EXECUTE format('ALTER POLICY reads_its_branches ON %s
                      USING (branch_id = ANY ((SELECT current_setting(''guanjia.readable'')::text[])::text[]))', guarded);
    ELSE
      EXECUTE format('ALTER POLICY stays_in_its_office ON %s
                      USING (CASE WHEN (SELECT current_setting(''guanjia.office'')) = '''' THEN true
                                  ELSE office_id = (SELECT current_setting(''guanjia.office'')) END)', guarded);
    END IF;
  END LOOP;
END $$;
