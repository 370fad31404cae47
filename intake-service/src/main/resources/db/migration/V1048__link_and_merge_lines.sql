CREATE TABLE request_link (
  request_id uuid        NOT NULL CONSTRAINT request_link_of REFERENCES service_request,
  other_id   uuid        NOT NULL CONSTRAINT request_link_to REFERENCES service_request,
  round      integer     NOT NULL,
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  merged     boolean     NOT NULL,
  done       boolean     NOT NULL,
  at         timestamptz NOT NULL,
  CONSTRAINT request_link_pk PRIMARY KEY (request_id, other_id, round),
  CONSTRAINT request_link_of_two CHECK (request_id <> other_id)
);
COMMENT ON TABLE request_link IS 'Lines that have to do with each other. A merged one is handled with the other, which is kept, and called back on by itself.';
COMMENT ON COLUMN request_link.round IS 'Of the first line, when it was linked.';
COMMENT ON COLUMN request_link.done IS 'Whether the line that is kept was handled, for the one that was merged into it.';
CREATE INDEX request_link_by_other ON request_link (branch_id, other_id);
CREATE UNIQUE INDEX request_link_merged_once ON request_link (branch_id, request_id, round) WHERE merged;
CALL guard_by_branch('request_link');
REVOKE DELETE ON request_link FROM ${app};
