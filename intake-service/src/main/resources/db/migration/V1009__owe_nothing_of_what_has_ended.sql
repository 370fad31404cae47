-- What ran out before it was noted who must act: the team leader, where something is still owed at all.
UPDATE deadline SET owner_role = 'CS_TEAM_LEADER';
UPDATE deadline SET resolved_at = settled_at FROM service_request AS request
WHERE request.id = deadline.subject_id AND deadline.state = 'BREACHED'
  AND request.state IN ('HANDLED', 'AWAITING_CALLBACK', 'CLOSED', 'VOID');
