-- What departments kept that have ended stood before their heads, who are no more: it is the office director's.
UPDATE deadline AS clock SET owner_role = 'OFFICE_DIRECTOR', owner_department = NULL
  FROM knowledge_entry AS entry
  JOIN organisation_entry AS department
    ON department.branch_id = entry.branch_id AND department.entry_key = 'department:' || entry.department
  WHERE clock.branch_id = entry.branch_id AND clock.subject_id = entry.id AND clock.kind = 'KNOWLEDGE_REVIEW'
    AND clock.state IN ('OPEN', 'BREACHED') AND clock.resolved_at IS NULL
    AND (department.content ->> 'endsAt')::timestamptz <= suite_now();
