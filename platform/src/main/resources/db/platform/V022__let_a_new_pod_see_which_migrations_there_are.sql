-- A pod begins when every migration it knows is there. It asks with this login, which so far could not see the schema's own
-- history; the service's login still cannot.
GRANT SELECT ON flyway_schema_history TO ${worker};
