CREATE TABLE said_text (
  id         uuid   NOT NULL,
  branch_id  text   NOT NULL,
  office_id  text   NOT NULL,
  request_id uuid   NOT NULL,
  version    bigint NOT NULL,
  pieces     bytea  NOT NULL,
  CONSTRAINT said_text_pk PRIMARY KEY (request_id, version)
);
COMMENT ON TABLE said_text IS 'What was said with a line of a request''s history, by its characters and pairs of characters, until an office has enough of such texts for a pack.';
COMMENT ON COLUMN said_text.id IS 'In the order in which texts became findable.';
COMMENT ON COLUMN said_text.pieces IS 'Keyed hashes of the pieces, sorted and then encrypted, bound to their row.';
CREATE INDEX said_text_of_branch ON said_text (branch_id, id);
CREATE INDEX said_text_of_office ON said_text (branch_id, office_id, id);
CALL guard_by_branch('said_text');

CREATE TABLE said_pack (
  id        uuid   CONSTRAINT said_pack_pk PRIMARY KEY,
  branch_id text   NOT NULL,
  office_id text   NOT NULL,
  requests  uuid[] NOT NULL
);
COMMENT ON TABLE said_pack IS 'Some hundred texts of an office that are looked for together; a later id is a later pack.';
COMMENT ON COLUMN said_pack.requests IS 'Whose text is the first, the second and so on: several may be one request''s.';
CREATE INDEX said_pack_of_branch ON said_pack (branch_id, id);
CALL guard_by_branch('said_pack');

CREATE TABLE said_part (
  branch_id text     NOT NULL,
  part      smallint NOT NULL CONSTRAINT said_part_of_256 CHECK (part BETWEEN 0 AND 255),
  pack_id   uuid     NOT NULL,
  office_id text     NOT NULL,
  postings  bytea    NOT NULL,
  CONSTRAINT said_part_pk PRIMARY KEY (branch_id, part, pack_id)
);
COMMENT ON TABLE said_part IS 'One of 256 parts of a pack: of the pieces whose keyed hash ends alike, in which texts each stands. Who looks for a piece reads this part of each pack.';
COMMENT ON COLUMN said_part.postings IS 'Encrypted, bound to their row.';
CREATE INDEX said_part_of_office ON said_part (branch_id, office_id, part, pack_id);
CALL guard_by_branch('said_part');

CREATE TABLE said_position (
  branch_id  text   CONSTRAINT said_position_pk PRIMARY KEY,
  history_id bigint NOT NULL,
  edition    text   NOT NULL
);
COMMENT ON TABLE said_position IS 'Up to which line of the history, of all branches, what was said can be found, and under which keys. Its one row is the suite''s.';
INSERT INTO said_position (branch_id, history_id, edition) VALUES ('-', 0, '');
CALL guard_by_branch('said_position');
CALL open_to_worker('said_position', 'SELECT, UPDATE');
-- The worker sees which lines there are, and nothing that stands in them.
CALL open_to_worker('history', 'SELECT (id, branch_id, subject_type, subject_id, sequence)');
