ALTER TABLE request_words
  ADD COLUMN cited_entry uuid,
  ADD COLUMN cited_number text,
  ADD COLUMN cited_revision integer,
  ADD CONSTRAINT request_words_cites CHECK (num_nonnulls(cited_entry, cited_number, cited_revision) IN (0, 3));
COMMENT ON COLUMN request_words.cited_entry IS 'The entry of the knowledge base that an answer was given from, which may be another office''s or the group''s.';
