-- What lies is asked after, and what a department did meanwhile is said where everybody looks.
ALTER TABLE contact_slip
  ADD COLUMN urgings           integer     NOT NULL DEFAULT 0,
  ADD COLUMN urged_at          timestamptz,
  ADD COLUMN urging_unanswered boolean     NOT NULL DEFAULT false,
  ADD COLUMN noted_done        text,
  ADD COLUMN noted_next        text,
  ADD COLUMN next_check_at     timestamptz,
  ADD COLUMN noted_at          timestamptz,
  ADD CONSTRAINT contact_slip_urged CHECK (urgings >= 0 AND (urgings = 0) = (urged_at IS NULL)),
  ADD CONSTRAINT contact_slip_unanswered CHECK (NOT urging_unanswered OR urgings > 0),
  ADD CONSTRAINT contact_slip_noted CHECK (num_nulls(noted_done, noted_at) IN (0, 2)
    AND (noted_done IS NOT NULL OR num_nonnulls(noted_next, next_check_at) = 0));
COMMENT ON COLUMN contact_slip.urgings IS 'How often it was urged (催办), whichever department had it.';
COMMENT ON COLUMN contact_slip.urging_unanswered IS 'Whether the department still has to say what comes of it.';
COMMENT ON COLUMN contact_slip.noted_done IS 'What a department noted last (进展): what it did, what comes next, when it will say more.';
