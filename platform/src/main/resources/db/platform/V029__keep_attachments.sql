CREATE TABLE attachment (
  id               uuid        CONSTRAINT attachment_pk PRIMARY KEY,
  branch_id        text        NOT NULL,
  office_id        text        NOT NULL,
  subject_type     text        NOT NULL,
  subject_id       uuid        NOT NULL,
  kind             text        NOT NULL CONSTRAINT attachment_kind CHECK (kind IN ('PHOTO', 'LETTER_SCAN', 'SIGNED_PAPER', 'OTHER')),
  type             text        NOT NULL CONSTRAINT attachment_type CHECK (type IN ('JPEG', 'PNG', 'PDF')),
  size             integer     NOT NULL CONSTRAINT attachment_size CHECK (size BETWEEN 1 AND 10485760),
  fingerprint      text        NOT NULL,
  name             text,
  caption          text,
  attached_at      timestamptz NOT NULL,
  attached_by      text        NOT NULL,
  withdrawn_at     timestamptz,
  withdrawn_by     text,
  withdrawn_reason text,
  CONSTRAINT attachment_withdrawn CHECK (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) IN (0, 3))
);
COMMENT ON TABLE attachment IS 'Files that hang on a subject, whatever it is. None is deleted: it is withdrawn with a reason, and its bytes stay. Name, caption and reason are encrypted: people wrote them.';
COMMENT ON COLUMN attachment.fingerprint IS 'Of the bytes as they are kept, under a key of the branch: the same file again on the same subject is the same attachment.';
CREATE UNIQUE INDEX attachment_once ON attachment (branch_id, subject_id, fingerprint) WHERE withdrawn_at IS NULL;
CREATE INDEX attachment_of_subject ON attachment (branch_id, subject_id, attached_at, id);
CALL guard_by_branch('attachment');
REVOKE UPDATE, DELETE ON attachment FROM ${app};
GRANT UPDATE (withdrawn_at, withdrawn_by, withdrawn_reason) ON attachment TO ${app};

CREATE TABLE attachment_piece (
  attachment_id uuid    NOT NULL CONSTRAINT attachment_piece_of REFERENCES attachment,
  branch_id     text    NOT NULL,
  office_id     text    NOT NULL,
  number        integer NOT NULL,
  content       bytea   NOT NULL,
  CONSTRAINT attachment_piece_pk PRIMARY KEY (attachment_id, number)
);
COMMENT ON TABLE attachment_piece IS 'The bytes of attachments, 256 KB a row, each sealed for its place: none can be put elsewhere, changed, or left out at the end.';
-- What is sealed does not get smaller.
ALTER TABLE attachment_piece ALTER COLUMN content SET STORAGE EXTERNAL;
CALL guard_by_branch('attachment_piece');
REVOKE UPDATE, DELETE ON attachment_piece FROM ${app};

-- What is there already is held to it by the next script, while others write.
ALTER TABLE reveal DROP CONSTRAINT reveal_what;
ALTER TABLE reveal ADD CONSTRAINT reveal_what CHECK (what IN ('PHONE', 'WORDS', 'EXPORT', 'ATTACHMENT')) NOT VALID;
