CREATE TABLE knowledge_entry (
  id            uuid        CONSTRAINT knowledge_entry_pk PRIMARY KEY,
  branch_id     text        NOT NULL,
  office_id     text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  changed_at    timestamptz NOT NULL,
  version       bigint      NOT NULL,
  number        text        NOT NULL,
  title         text        NOT NULL,
  category      text        NOT NULL,
  keywords      text        NOT NULL,
  answer        text        NOT NULL,
  source        text        NOT NULL,
  department    text,
  revision      integer     NOT NULL CONSTRAINT knowledge_entry_revision CHECK (revision >= 1),
  verified_at   timestamptz NOT NULL,
  review_due_at timestamptz NOT NULL,
  title_words   text        NOT NULL,
  words         text        NOT NULL,
  state         text        NOT NULL CONSTRAINT knowledge_entry_state CHECK (state IN ('IN_FORCE', 'ENDED')),
  CONSTRAINT knowledge_entry_number UNIQUE (branch_id, number)
);
COMMENT ON TABLE knowledge_entry IS 'What the desk answers from. Kept by an office, or by the group in branch -, and read by the whole branch, or by all. None is deleted: it is ended.';
COMMENT ON COLUMN knowledge_entry.department IS 'The department that keeps it; customer service where there is none.';
COMMENT ON COLUMN knowledge_entry.review_due_at IS 'The first instant at which it is stale.';
COMMENT ON COLUMN knowledge_entry.words IS 'Title, keywords and answer as they are searched: one width, one case, one kind of blank.';
CREATE UNIQUE INDEX knowledge_entry_once ON knowledge_entry (branch_id, office_id, title) WHERE state <> 'ENDED';
CREATE INDEX knowledge_entry_newest ON knowledge_entry (branch_id, recorded_at, id);
CREATE INDEX knowledge_entry_to_review ON knowledge_entry (branch_id, state, review_due_at, id);
CREATE INDEX knowledge_entry_of_office ON knowledge_entry (branch_id, office_id, state, review_due_at, id);
CREATE INDEX knowledge_entry_of_category ON knowledge_entry (branch_id, category, state, review_due_at, id);
CREATE INDEX knowledge_entry_of_department ON knowledge_entry (branch_id, department, state) WHERE department IS NOT NULL;
CALL guard_by_branch('knowledge_entry');
-- A search compares the texts of a branch's entries one by one.
CALL search_behind_the_wall('knowledge_entry');
REVOKE DELETE ON knowledge_entry FROM ${app};

CREATE TABLE knowledge_revision (
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  entry_id   uuid        NOT NULL CONSTRAINT knowledge_revision_of REFERENCES knowledge_entry,
  revision   integer     NOT NULL CONSTRAINT knowledge_revision_number CHECK (revision >= 1),
  title      text        NOT NULL,
  category   text        NOT NULL,
  keywords   text        NOT NULL,
  answer     text        NOT NULL,
  source     text        NOT NULL,
  department text,
  at         timestamptz NOT NULL,
  staff_id   text        NOT NULL,
  CONSTRAINT knowledge_revision_pk PRIMARY KEY (branch_id, entry_id, revision)
);
COMMENT ON TABLE knowledge_revision IS 'Every text that an entry has had, the present one too: what an answer was given from stays readable.';
CALL guard_by_branch('knowledge_revision');
REVOKE UPDATE, DELETE ON knowledge_revision FROM ${app};
