CREATE INDEX idempotency_key_by_age ON idempotency_key USING brin (at);
COMMENT ON INDEX idempotency_key_by_age IS 'For forgetting the keys of commands that nobody repeats any more.';
