-- What ran out before it was noted who must act: the department's head, where something is still owed at all.
UPDATE deadline SET owner_role = 'DEPARTMENT_HEAD', owner_department = slip.department_code
FROM contact_slip AS slip WHERE slip.id = deadline.subject_id;
UPDATE deadline SET resolved_at = settled_at FROM contact_slip AS slip
WHERE slip.id = deadline.subject_id AND deadline.state = 'BREACHED'
  AND (slip.state IN ('REPORTED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')
       OR deadline.kind IN ('ACKNOWLEDGE', 'ACKNOWLEDGE_URGENT') AND slip.state <> 'ISSUED');
