CREATE TABLE phone_view (
  id         bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT phone_view_pk PRIMARY KEY,
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  request_id uuid        NOT NULL,
  actor_id   text        NOT NULL,
  actor_role text        NOT NULL,
  reason     text        NOT NULL,
  at         timestamptz NOT NULL
);
COMMENT ON TABLE phone_view IS 'Who saw a caller''s phone in full, and what for. Seeing it changes nothing of the request, so it is no line of its history.';
CREATE INDEX phone_view_by_request ON phone_view (request_id, at);
CALL guard_by_branch('phone_view');
REVOKE UPDATE, DELETE ON phone_view FROM ${app};
