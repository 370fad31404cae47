-- What ran out before it was noted who must act: whoever decides next, or the office director, where something is still owed.
UPDATE deadline SET owner_role = 'CHIEF_DIRECTOR' FROM notice
WHERE notice.id = deadline.subject_id AND deadline.kind = 'APPROVAL' AND notice.state = 'DIRECTOR_APPROVED';
UPDATE deadline SET resolved_at = settled_at FROM notice
WHERE notice.id = deadline.subject_id AND deadline.state = 'BREACHED'
  AND (notice.state IN ('EXPIRED', 'WITHDRAWN')
       OR deadline.kind = 'APPROVAL' AND notice.state NOT IN ('SUBMITTED', 'DIRECTOR_APPROVED'));
