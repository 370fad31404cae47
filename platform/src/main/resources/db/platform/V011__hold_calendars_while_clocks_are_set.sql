-- Whoever computes a date by a calendar must have written it before that calendar's successor recomputes what is open.
-- The lock is a statement of its own within the function, so what is read after it is what the publisher committed.
CREATE FUNCTION lock_of_clocks(branch text) RETURNS bigint
LANGUAGE sql STABLE AS $$ SELECT hashtextextended(current_schema() || ' clocks ' || branch, 0) $$;
COMMENT ON FUNCTION lock_of_clocks IS 'The advisory lock of a branch''s clocks: shared to set or settle them, alone to recompute them.';

CREATE FUNCTION held_calendar_versions(branch text) RETURNS text
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(lock_of_clocks(branch));
  RETURN (SELECT coalesce(string_agg(year || ':' || version, ',' ORDER BY year), '') FROM calendar_year WHERE branch_id = branch);
END $$;
COMMENT ON FUNCTION held_calendar_versions IS 'The versions of a branch''s calendar years; none can change before the transaction ends.';
