-- Until here whatever was created was the service's to use, guarded or not.
ALTER DEFAULT PRIVILEGES IN SCHEMA ${flyway:defaultSchema} REVOKE ALL ON TABLES FROM ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA ${flyway:defaultSchema} REVOKE ALL ON SEQUENCES FROM ${app};
GRANT SELECT, INSERT ON outbox, history TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE
  ON inbox, inbox_position, parked_event, deadline, idempotency_key, number_counter, branch, calendar_year, policy TO ${app};

-- The clock is no branch's data, so no policy can guard it: the service reads and sets it through functions alone. Their
-- bodies are bound to the table when they are made, so no search path can lead them elsewhere.
CREATE OR REPLACE FUNCTION suite_now() RETURNS timestamptz
LANGUAGE sql VOLATILE SECURITY DEFINER RETURN (SELECT clock_timestamp() + ahead FROM clock_offset);

CREATE FUNCTION suite_seconds_ahead() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER RETURN (SELECT extract(epoch FROM ahead)::bigint FROM clock_offset);
COMMENT ON FUNCTION suite_seconds_ahead IS 'How far the suite''s clock runs ahead of the database''s.';

CREATE FUNCTION put_suite_ahead(seconds bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE ${flyway:defaultSchema}.clock_offset SET ahead = make_interval(secs => seconds);
END $$;
COMMENT ON FUNCTION put_suite_ahead IS 'Sets how far the suite''s clock runs ahead; whether it may is the service''s to decide.';

REVOKE ALL ON clock_offset FROM ${app}, ${worker};
REVOKE ALL ON FUNCTION suite_now(), suite_seconds_ahead(), put_suite_ahead(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION suite_now() TO ${app}, ${worker};
GRANT EXECUTE ON FUNCTION suite_seconds_ahead(), put_suite_ahead(bigint) TO ${app};
