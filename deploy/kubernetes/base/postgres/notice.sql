-- What one service gets in the shared database: a schema of its own and three logins that see nothing else.
-- Safe to run again: it only brings what is there to this state.
DO $logins$
DECLARE
    login text;
BEGIN
    FOREACH login IN ARRAY ARRAY['notice_owner', 'notice_app', 'notice_worker'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
            EXECUTE format('CREATE ROLE %I', login);
        END IF;
        EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', login);
        EXECUTE format('ALTER ROLE %I IN DATABASE guanjia SET search_path = notice', login);
        EXECUTE format('GRANT CONNECT ON DATABASE guanjia TO %I', login);
    END LOOP;
END
$logins$;

CREATE SCHEMA IF NOT EXISTS notice AUTHORIZATION notice_owner;
REVOKE ALL ON SCHEMA notice FROM PUBLIC;
GRANT USAGE ON SCHEMA notice TO notice_app, notice_worker;

-- No login gets a table here: a migration grants each where it guards it, and names the few that the worker may touch.
