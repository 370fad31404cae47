-- A branch's facts and its definition come on different topics, so either may be first.
ALTER TABLE parked_event DROP CONSTRAINT parked_event_why;
ALTER TABLE parked_event ADD CONSTRAINT parked_event_why
  CHECK (why IN ('FAILED', 'BEHIND_FAILED', 'AWAITING_PREDECESSOR', 'AWAITING_BRANCH'));
CREATE INDEX parked_event_by_why ON parked_event (why, parked_at);
COMMENT ON INDEX parked_event_by_why IS 'For the regular look at how much waits, how long, and what need not wait any more.';
