CREATE TABLE probe_sign (
  id          uuid        CONSTRAINT probe_sign_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  changed_at  timestamptz NOT NULL,
  version     bigint      NOT NULL,
  place       text        NOT NULL,
  state       text        NOT NULL,
  number      integer     NOT NULL,
  CONSTRAINT probe_sign_state CHECK (state IN ('UP', 'DOWN')),
  CONSTRAINT probe_sign_place UNIQUE (branch_id, place),
  CONSTRAINT probe_sign_number UNIQUE (branch_id, number) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE probe_sign IS 'A register of the test service.';
CALL guard_by_branch('probe_sign');
