CREATE TABLE saved_filter (
  id          uuid        CONSTRAINT saved_filter_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text,
  recorded_at timestamptz NOT NULL,
  changed_at  timestamptz NOT NULL,
  version     bigint      NOT NULL,
  owner       text        NOT NULL,
  board       text        NOT NULL CONSTRAINT saved_filter_board CHECK (board IN ('REQUESTS', 'SLIPS', 'CALLBACKS', 'NOTICES', 'HOUSEHOLDS')),
  name        text        NOT NULL,
  query       text        NOT NULL,
  state       text        NOT NULL CONSTRAINT saved_filter_state CHECK (state IN ('OWN', 'SHARED', 'REMOVED'))
);
COMMENT ON TABLE saved_filter IS 'Filters of a board that somebody comes back to; shared ones are their whole office''s.';
CREATE UNIQUE INDEX saved_filter_once ON saved_filter (branch_id, owner, board, name) WHERE state <> 'REMOVED';
CREATE INDEX saved_filter_of_office ON saved_filter (branch_id, board, office_id, name) WHERE state = 'SHARED';
CALL guard_by_branch('saved_filter');
REVOKE DELETE ON saved_filter FROM ${app};
