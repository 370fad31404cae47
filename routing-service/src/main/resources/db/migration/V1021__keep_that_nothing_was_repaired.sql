-- Whoever confirms a report reads whether it says that nothing was repaired: no callback on a repair follows from it.
ALTER TABLE contact_slip ADD COLUMN nothing_repaired boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN contact_slip.nothing_repaired IS 'Whether the report says that nothing was repaired; false also where it says nothing of it.';
