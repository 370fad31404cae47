-- Whoever is sent must know where to; one report may be about several kinds of defect.
CREATE TABLE request_home (
  request_id uuid CONSTRAINT request_home_pk PRIMARY KEY,
  branch_id  text NOT NULL,
  office_id  text NOT NULL,
  unit       text NOT NULL
);
COMMENT ON TABLE request_home IS 'The home that a request concerns, as the register said when it was registered.';
CALL guard_by_branch('request_home');

ALTER TABLE contact_slip
  ADD COLUMN unit       text,
  ADD COLUMN place      text,
  ADD COLUMN visit_from timestamptz,
  ADD COLUMN visit_to   timestamptz,
  ADD COLUMN repairs    jsonb NOT NULL DEFAULT '[]',
  ADD CONSTRAINT contact_slip_visit CHECK (num_nulls(visit_from, visit_to) IN (0, 2) AND visit_from < visit_to),
  ADD CONSTRAINT contact_slip_repairs CHECK (jsonb_typeof(repairs) = 'array');
COMMENT ON COLUMN contact_slip.visit_from IS 'From when the household expects somebody, if that was agreed.';
COMMENT ON COLUMN contact_slip.repairs IS 'What was repaired: kind of defect, whether earlier work was done again, when it was finished; one for each kind.';
UPDATE contact_slip SET repairs =
  jsonb_build_array(jsonb_build_object('defect', defect, 'rework', rework, 'completedAt', completed_at))
WHERE defect IS NOT NULL;
ALTER TABLE contact_slip DROP COLUMN defect, DROP COLUMN rework, DROP COLUMN completed_at;
