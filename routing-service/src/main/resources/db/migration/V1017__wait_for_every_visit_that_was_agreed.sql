-- A department that is asked again may have agreed another visit: each is a promise of its own, and none is made twice.
DROP INDEX deadline_one_open;
CREATE UNIQUE INDEX deadline_one_open ON deadline (subject_id, kind, (CASE WHEN kind = 'VISIT' THEN due_at END))
  NULLS NOT DISTINCT WHERE state = 'OPEN';
COMMENT ON INDEX deadline_one_open IS 'One clock of a kind runs for a subject; for a slip one for each visit, by when that ends.';

-- Those that were agreed before ran a minute longer than the household was told.
UPDATE deadline SET due_at = starts_at, starts_at = starts_at - interval '1 minute'
WHERE subject_type = 'contact-slip' AND kind = 'VISIT' AND state = 'OPEN' AND rule = 'MINUTES(1)';
