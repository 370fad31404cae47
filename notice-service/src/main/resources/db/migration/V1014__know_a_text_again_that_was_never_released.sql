CREATE INDEX notice_asked_about ON notice (branch_id, office_id, drafted_at, id) WHERE released_at IS NULL AND deciders <> '{}';
COMMENT ON INDEX notice_asked_about IS 'What an office once put before somebody and never released, to know its words again.';
