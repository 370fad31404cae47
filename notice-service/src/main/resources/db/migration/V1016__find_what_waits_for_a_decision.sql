CREATE INDEX notice_awaiting_decision ON notice (branch_id, drafted_at, id) WHERE state IN ('SUBMITTED', 'DIRECTOR_APPROVED');
COMMENT ON INDEX notice_awaiting_decision IS 'What a director or the chief director is waited for: few among all that was ever drafted.';
