-- What was open before every state had a clock gets one now: a day, since its working hours are not known here.
INSERT INTO deadline (branch_id, office_id, subject_type, subject_id, kind, correlation_id, rule, starts_at, due_at, policy_version,
                      calendar_version, beyond_calendar, owner_role)
SELECT branch_id, office_id, 'service-request', id,
       CASE state WHEN 'RECORDED' THEN 'TRIAGE' WHEN 'VERIFYING' THEN 'VERIFICATION' WHEN 'AWAITING_INSTRUCTION' THEN 'INSTRUCTION'
                  WHEN 'IN_PROGRESS' THEN 'FOLLOW_UP' WHEN 'TRIAGED' THEN 'DISPATCH' ELSE 'CALLBACK' END,
       id, 'HOURS(24)', now(), now() + interval '24 hours', 0, 0, false,
       CASE state WHEN 'AWAITING_INSTRUCTION' THEN 'PROPERTY_DEPARTMENT_HEAD' ELSE 'CS_TEAM_LEADER' END
FROM service_request WHERE state NOT IN ('CLOSED', 'VOID');
