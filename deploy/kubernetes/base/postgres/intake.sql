-- What one service gets in the shared database: a schema of its own and three logins that see nothing else.
-- Safe to run again: it only brings what is there to this state.
DO $logins$
DECLARE
    login text;
BEGIN
    FOREACH login IN ARRAY ARRAY['intake_owner', 'intake_app', 'intake_worker'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
            EXECUTE format('CREATE ROLE %I', login);
        END IF;
        EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', login);
        EXECUTE format('ALTER ROLE %I IN DATABASE guanjia SET search_path = intake', login);
        EXECUTE format('GRANT CONNECT ON DATABASE guanjia TO %I', login);
    END LOOP;
END
$logins$;

CREATE SCHEMA IF NOT EXISTS intake AUTHORIZATION intake_owner;
REVOKE ALL ON SCHEMA intake FROM PUBLIC;
GRANT USAGE ON SCHEMA intake TO intake_app, intake_worker;

-- No login gets a table here: a migration grants each where it guards it, and names the few that the worker may touch.
