ALTER TABLE notice ADD COLUMN deciders text[] NOT NULL DEFAULT '{}' CONSTRAINT notice_deciders CHECK
                   (deciders <@ ARRAY['DIRECTOR', 'CHIEF_DIRECTOR']);
ALTER TABLE notice ALTER COLUMN deciders DROP DEFAULT;
ALTER TABLE notice ADD COLUMN director_wrote boolean NOT NULL DEFAULT false;
ALTER TABLE notice ALTER COLUMN director_wrote DROP DEFAULT;
COMMENT ON COLUMN notice.deciders IS 'Who must agree before it is released; only grows, whatever the content becomes.';
COMMENT ON COLUMN notice.director_wrote IS 'Whether a director wrote in it: then the chief director decides in the director''s place.';

UPDATE notice SET deciders = CASE
    WHEN importance = 'IMPORTANT' OR EXISTS (SELECT 1 FROM approval a WHERE a.notice_id = notice.id AND a.level = 'CHIEF_DIRECTOR')
    THEN ARRAY['CHIEF_DIRECTOR', 'DIRECTOR'] ELSE ARRAY['DIRECTOR'] END
WHERE EXISTS (SELECT 1 FROM notice_revision r WHERE r.notice_id = notice.id);
UPDATE notice SET director_wrote = true
WHERE EXISTS (SELECT 1 FROM history h WHERE h.subject_id = notice.id AND h.action IN ('drafted', 'edited') AND h.actor_role = 'OFFICE_DIRECTOR');

ALTER TABLE notice DROP CONSTRAINT notice_state;
ALTER TABLE notice ADD CONSTRAINT notice_state CHECK
  (state IN ('DRAFT', 'REGISTERED', 'SUBMITTED', 'DIRECTOR_APPROVED', 'CHIEF_APPROVED', 'RELEASED', 'EXPIRED', 'WITHDRAWN', 'DROPPED'));
ALTER TABLE notice DROP CONSTRAINT notice_end_dated;
ALTER TABLE notice ADD CONSTRAINT notice_end_dated CHECK
  ((ended_at IS NOT NULL) = (state IN ('EXPIRED', 'WITHDRAWN', 'DROPPED')));
ALTER TABLE notice DROP CONSTRAINT notice_withdrawal_reasoned;
ALTER TABLE notice ADD CONSTRAINT notice_withdrawal_reasoned CHECK
  ((withdrawal_reason IS NOT NULL) = (state IN ('WITHDRAWN', 'DROPPED')));

ALTER TABLE notice_revision ADD COLUMN category text, ADD COLUMN importance text, ADD COLUMN channels text[], ADD COLUMN valid_to timestamptz;
COMMENT ON COLUMN notice_revision.category IS 'With importance, channels and valid_to: what the text was submitted as. Null in rows from before these were kept.';
