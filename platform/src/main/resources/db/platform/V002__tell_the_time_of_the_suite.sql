-- The database clock decides; on a suite built for trials an operator may put it ahead.
CREATE TABLE clock_offset (
  only_row  boolean  CONSTRAINT clock_offset_pk PRIMARY KEY DEFAULT true CONSTRAINT clock_offset_single CHECK (only_row),
  ahead     interval NOT NULL DEFAULT interval '0'
);
COMMENT ON TABLE clock_offset IS 'How far the suite''s clock runs ahead of the database clock: zero, except on trial suites. Not branch data.';
INSERT INTO clock_offset DEFAULT VALUES;
GRANT SELECT ON clock_offset TO ${worker};

CREATE FUNCTION suite_now() RETURNS timestamptz
LANGUAGE sql VOLATILE AS $$ SELECT clock_timestamp() + ahead FROM clock_offset $$;
COMMENT ON FUNCTION suite_now IS 'The instant that every rule, deadline and record of the suite goes by.';
