-- What is there already is held to it by the next script, while others write.
ALTER TABLE reveal DROP CONSTRAINT reveal_what;
ALTER TABLE reveal ADD CONSTRAINT reveal_what CHECK (what IN ('PHONE', 'WORDS', 'EXPORT', 'ATTACHMENT', 'PAPER')) NOT VALID;
