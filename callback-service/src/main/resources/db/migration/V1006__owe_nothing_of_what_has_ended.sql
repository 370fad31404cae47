-- What ran out before it was noted who must act is the office director's, where something is still owed at all.
UPDATE deadline SET resolved_at = settled_at FROM callback
WHERE callback.id = deadline.subject_id AND deadline.state = 'BREACHED'
  AND callback.state IN ('COMPLETED', 'WAIVED', 'CANCELLED');
