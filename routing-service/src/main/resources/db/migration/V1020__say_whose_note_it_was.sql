-- What a department said before it handed a slip over is read as said by it, and as owed by nobody.
ALTER TABLE contact_slip
  ADD COLUMN noted_formerly_by text,
  ADD CONSTRAINT contact_slip_noted_formerly CHECK (noted_formerly_by IS NULL OR noted_done IS NOT NULL);
COMMENT ON COLUMN contact_slip.noted_formerly_by IS 'The department that noted last, where another has the slip by now.';
