CREATE TABLE notice_revision (
  notice_id    uuid        NOT NULL CONSTRAINT notice_revision_of_notice REFERENCES notice (id),
  revision     integer     NOT NULL,
  branch_id    text        NOT NULL,
  office_id    text        NOT NULL,
  title        text        NOT NULL,
  body         text        NOT NULL,
  content_hash text        NOT NULL,
  submitted_by text        NOT NULL,
  submitted_at timestamptz NOT NULL,
  CONSTRAINT notice_revision_pk PRIMARY KEY (notice_id, revision)
);
COMMENT ON TABLE notice_revision IS 'What was submitted each time: a text that was disagreed with stays in the archive. Rows are added, never changed.';
CALL guard_by_branch('notice_revision');
REVOKE UPDATE, DELETE ON notice_revision FROM ${app};
