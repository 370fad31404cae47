-- Lists of clocks call an opening by its box's number.
ALTER TABLE box_opening ADD COLUMN number text GENERATED ALWAYS AS (box_number) STORED;

-- A request that was voided stands for no slip: its opening is not complete.
UPDATE box_opening AS opening SET state = 'SLIPS_TO_REGISTER', version = opening.version + 1, changed_at = suite_now()
FROM box_slip AS slip JOIN service_request AS request
  ON request.branch_id = slip.branch_id AND request.id = slip.request_id
WHERE slip.opening_id = opening.id AND slip.branch_id = opening.branch_id AND request.state = 'VOID'
  AND opening.state = 'COMPLETE';

INSERT INTO history (branch_id, office_id, subject_type, subject_id, sequence, action, from_state, to_state, actor_id,
                     actor_role, at)
SELECT opening.branch_id, opening.office_id, 'box-opening', opening.id, opening.version, 'VOID_REQUEST', 'COMPLETE',
       opening.state, 'suite', 'SUITE', opening.changed_at
FROM box_opening AS opening
WHERE NOT EXISTS (SELECT FROM history WHERE subject_id = opening.id AND sequence = opening.version);

-- What lay in a box before there was a clock for it is registered within a day from now.
INSERT INTO deadline (branch_id, office_id, subject_type, subject_id, kind, rule, starts_at, due_at, policy_version,
                      calendar_version, beyond_calendar, owner_role)
SELECT branch_id, office_id, 'box-opening', id, 'BOX_SLIPS', 'WORKING_DAYS(1)', suite_now(),
       suite_now() + interval '1 day', 0, 0, false, 'CS_TEAM_LEADER'
FROM box_opening WHERE state = 'SLIPS_TO_REGISTER';
