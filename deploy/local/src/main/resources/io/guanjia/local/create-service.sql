-- What one service gets in the shared database: a schema of its own and three logins that see nothing else.
-- Safe to run again: it only brings what is there to this state.
DO $logins$
DECLARE
    login text;
BEGIN
    FOREACH login IN ARRAY ARRAY['${service}_owner', '${service}_app', '${service}_worker'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
            EXECUTE format('CREATE ROLE %I', login);
        END IF;
        EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', login);
        EXECUTE format('ALTER ROLE %I IN DATABASE ${database} SET search_path = ${service}', login);
        EXECUTE format('GRANT CONNECT ON DATABASE ${database} TO %I', login);
    END LOOP;
END
$logins$;

ALTER ROLE ${service}_owner PASSWORD '${owner_password}';
ALTER ROLE ${service}_app PASSWORD '${app_password}';
ALTER ROLE ${service}_worker PASSWORD '${worker_password}';

CREATE SCHEMA IF NOT EXISTS ${service} AUTHORIZATION ${service}_owner;
REVOKE ALL ON SCHEMA ${service} FROM PUBLIC;
GRANT USAGE ON SCHEMA ${service} TO ${service}_app, ${service}_worker;

-- No login gets a table here: a migration grants each where it guards it, and names the few that the worker may touch.
