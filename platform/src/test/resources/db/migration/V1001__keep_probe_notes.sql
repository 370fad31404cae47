CREATE TABLE probe_note (
  id        uuid   CONSTRAINT probe_note_pk PRIMARY KEY,
  branch_id text   NOT NULL,
  office_id text   NOT NULL,
  text      text   NOT NULL,
  sequence  bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE probe_note IS 'An aggregate of the test service.';
CALL guard_by_branch('probe_note');

CREATE TABLE probe_effect (
  id           bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT probe_effect_pk PRIMARY KEY,
  branch_id    text   NOT NULL,
  event_id     uuid   NOT NULL,
  event_key    text   NOT NULL,
  aggregate_id uuid   NOT NULL,
  sequence     bigint NOT NULL,
  text         text
);
COMMENT ON TABLE probe_effect IS 'What the test service did about each event; deliberately without a unique key, so that a double effect shows.';
CALL guard_by_branch('probe_effect');
