-- Events wait here, written in the transaction of the change they tell of. The identity must never be cached: it is
-- drawn while the aggregate's row is locked, which makes its order right per key.
CREATE TABLE outbox (
  id             bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
  bucket         smallint    NOT NULL GENERATED ALWAYS AS ((hashtext(event_key) & 2147483647) % ${buckets}) STORED,
  branch_id      text        NOT NULL,
  office_id      text,
  event_id       uuid        NOT NULL,
  topic          text        NOT NULL,
  event_key      text        NOT NULL,
  type           text        NOT NULL,
  aggregatetype  text        NOT NULL,
  aggregateid    uuid        NOT NULL,
  sequence       bigint      NOT NULL,
  payload        text        NOT NULL,
  occurred_at    timestamptz NOT NULL,
  correlation_id uuid,
  causation_id   uuid,
  actor_id       text        NOT NULL,
  actor_role     text        NOT NULL,
  traceparent    text,
  created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT outbox_pk PRIMARY KEY (bucket, branch_id, id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
COMMENT ON TABLE outbox IS 'Events committed but not yet on Kafka. Column names suit Debezium''s outbox router, should change-data capture take over.';
COMMENT ON INDEX outbox_pk IS 'Serves the relay: per leased bucket, per branch, in the order drawn.';
CALL guard_by_branch('outbox');
CALL open_to_worker('outbox', 'SELECT, DELETE');
REVOKE UPDATE, DELETE ON outbox FROM ${app};
