CREATE TABLE request_words (
  request_id uuid        NOT NULL,
  version    bigint      NOT NULL,
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  words      text        NOT NULL,
  mode       text        CONSTRAINT request_words_mode CHECK (mode IN ('AT_DESK', 'PHONE', 'ON_SITE', 'LETTER', 'ONLINE')),
  at         timestamptz NOT NULL,
  CONSTRAINT request_words_pk PRIMARY KEY (request_id, version)
);
COMMENT ON TABLE request_words IS 'Restatements, answers, questions, instructions and replies, each with the history line of the same version. Encrypted: they may quote a household.';
CALL guard_by_branch('request_words');
REVOKE UPDATE, DELETE ON request_words FROM ${app};
