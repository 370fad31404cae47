-- What runs out must reach somebody. A clock set before owners were named goes to the office director.
ALTER TABLE deadline
  ADD COLUMN owner_role       text        NOT NULL DEFAULT 'OFFICE_DIRECTOR',
  ADD COLUMN owner_department text,
  ADD COLUMN resolved_at      timestamptz,
  ADD COLUMN failures         integer     NOT NULL DEFAULT 0,
  ADD COLUMN try_again_at     timestamptz,
  ADD CONSTRAINT deadline_resolved CHECK (resolved_at IS NULL OR state = 'BREACHED');
ALTER TABLE deadline ALTER COLUMN owner_role DROP DEFAULT;
COMMENT ON COLUMN deadline.owner_role IS 'The post that must act once the clock has run out; with owner_department, that post in this department.';
COMMENT ON COLUMN deadline.resolved_at IS 'When what was promised came too late, or was no longer owed; only of a breached promise.';
COMMENT ON COLUMN deadline.failures IS 'How often what the clock ends by itself failed; tried again at try_again_at.';
CREATE INDEX deadline_unresolved ON deadline (branch_id, office_id, due_at, id)
  WHERE state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL;
COMMENT ON INDEX deadline_unresolved IS 'What an office still owes, in due order: the list of what is overdue, and lists asked for it.';
