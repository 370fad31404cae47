CREATE TABLE timeline_entry (
  event_id   uuid        CONSTRAINT timeline_entry_pk PRIMARY KEY,
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  request_id uuid        NOT NULL,
  round      integer     NOT NULL,
  code       text        NOT NULL,
  number     text        NOT NULL,
  detail     text,
  actor_id   text        NOT NULL,
  actor_role text        NOT NULL,
  at         timestamptz NOT NULL
);
COMMENT ON TABLE timeline_entry IS 'What other services did about a request, as their events told: beside its own history it makes the timeline.';
CREATE INDEX timeline_entry_by_request ON timeline_entry (request_id, at);
CALL guard_by_branch('timeline_entry');
REVOKE UPDATE, DELETE ON timeline_entry FROM ${app};
