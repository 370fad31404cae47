CREATE TABLE inbox (
  event_id    uuid        CONSTRAINT inbox_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE inbox IS 'Events whose effect is committed: a second delivery finds its id here and does nothing.';
CREATE INDEX inbox_by_age ON inbox USING brin (received_at);
COMMENT ON INDEX inbox_by_age IS 'For forgetting the ids of events that Kafka has long dropped.';
CALL guard_by_branch('inbox');

CREATE TABLE inbox_position (
  topic        text   NOT NULL,
  aggregate_id uuid   NOT NULL,
  branch_id    text   NOT NULL,
  sequence     bigint NOT NULL,
  CONSTRAINT inbox_position_pk PRIMARY KEY (aggregate_id, topic)
);
COMMENT ON TABLE inbox_position IS 'How far each foreign aggregate has been followed, so that nothing is taken out of turn.';
CALL guard_by_branch('inbox_position');

CREATE TABLE parked_event (
  id            bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT parked_event_pk PRIMARY KEY,
  branch_id     text        NOT NULL,
  event_id      uuid,
  topic         text        NOT NULL,
  event_key     text        NOT NULL,
  type          text,
  aggregate_id  uuid,
  sequence      bigint,
  why           text        NOT NULL CONSTRAINT parked_event_why CHECK (why IN ('FAILED', 'BEHIND_FAILED', 'AWAITING_PREDECESSOR')),
  reason        text        NOT NULL,
  headers       jsonb       NOT NULL,
  payload       bytea       NOT NULL,
  parked_at     timestamptz NOT NULL,
  CONSTRAINT parked_event_once UNIQUE NULLS DISTINCT (event_id)
);
COMMENT ON TABLE parked_event IS 'Events that could not be handled, and those of the same key that wait behind them. Replay or discard empties it.';
CREATE INDEX parked_event_by_key ON parked_event (topic, event_key);
CREATE INDEX parked_event_by_aggregate ON parked_event (aggregate_id, sequence);
CALL guard_by_branch('parked_event');
CALL open_to_worker('parked_event', 'SELECT');
