-- A search looks at ten thousand rows of an office, and the wall asked for the same two settings at each of them: half of what
-- the statement cost. As a sub-select of no table they are values of the plan. Only where something is searched: of a value
-- that the planner does not know it cannot tell how many rows it leaves, and for short reads it should know. A CASE, because
-- a statement names its branch itself, and the same said twice would be taken for two conditions of which each leaves a part.
CREATE PROCEDURE search_behind_the_wall(searched regclass)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER POLICY reads_its_branches ON %s
                  USING (CASE WHEN branch_id = ANY ((SELECT current_setting(''guanjia.readable'')::text[])::text[])
                              THEN true ELSE false END)', searched);
  EXECUTE format('ALTER POLICY stays_in_its_office ON %s
                  USING (CASE WHEN (SELECT current_setting(''guanjia.office'')) = '''' THEN true
                              ELSE office_id = (SELECT current_setting(''guanjia.office'')) END)', searched);
END $$;
COMMENT ON PROCEDURE search_behind_the_wall IS 'Makes the walls of a guarded table with offices cheap for reads that look at thousands of its rows.';
