-- Who decided in another's place and refused was not asked again about the next revision.
UPDATE notice SET deciders = ARRAY['CHIEF_DIRECTOR', 'DIRECTOR']
WHERE released_at IS NULL AND NOT 'CHIEF_DIRECTOR' = ANY (deciders)
  AND EXISTS (SELECT FROM approval a WHERE a.notice_id = notice.id AND a.level = 'CHIEF_DIRECTOR' AND a.decision = 'DISAGREE');
