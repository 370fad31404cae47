ALTER TABLE reveal DROP CONSTRAINT reveal_what;
ALTER TABLE reveal ADD CONSTRAINT reveal_what CHECK (what IN ('PHONE', 'WORDS', 'EXPORT'));
COMMENT ON COLUMN reveal.subject_id IS 'Whose data; of an export, the export itself, with one row in every branch that it may hold rows of.';
