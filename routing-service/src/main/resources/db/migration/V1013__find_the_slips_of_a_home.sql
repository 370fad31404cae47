CREATE INDEX contact_slip_by_unit ON contact_slip (branch_id, unit, issued_at, id) WHERE unit IS NOT NULL;
COMMENT ON INDEX contact_slip_by_unit IS 'What departments have to do with one home.';
