CREATE TABLE script_wording (
  id          uuid        CONSTRAINT script_wording_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  changed_at  timestamptz NOT NULL,
  version     bigint      NOT NULL,
  script      text        NOT NULL,
  text        text,
  conduct     text,
  revision    integer     NOT NULL CONSTRAINT script_wording_revision CHECK (revision >= 1),
  state       text        NOT NULL CONSTRAINT script_wording_state CHECK (state IN ('IN_FORCE', 'RESTORED')),
  CONSTRAINT script_wording_once UNIQUE (branch_id, script),
  CONSTRAINT script_wording_says_something CHECK (text IS NOT NULL OR conduct IS NOT NULL)
);
COMMENT ON TABLE script_wording IS 'How a branch words a sentence of the library, or a group, in branch - with its code behind it. Its whole branch''s: it is no office''s. None is deleted: it is restored.';
COMMENT ON COLUMN script_wording.script IS 'Code of the sentence in the library of the service.';
COMMENT ON COLUMN script_wording.text IS 'What is said; the library''s sentence where there is none. Likewise conduct.';
CALL guard_by_branch('script_wording');
REVOKE DELETE ON script_wording FROM ${app};

CREATE TABLE script_revision (
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  wording_id uuid        NOT NULL CONSTRAINT script_revision_of REFERENCES script_wording,
  revision   integer     NOT NULL CONSTRAINT script_revision_number CHECK (revision >= 1),
  text       text,
  conduct    text,
  at         timestamptz NOT NULL,
  staff_id   text        NOT NULL,
  CONSTRAINT script_revision_pk PRIMARY KEY (branch_id, wording_id, revision)
);
COMMENT ON TABLE script_revision IS 'Every text that a wording has had, the present one too.';
CALL guard_by_branch('script_revision');
REVOKE UPDATE, DELETE ON script_revision FROM ${app};
