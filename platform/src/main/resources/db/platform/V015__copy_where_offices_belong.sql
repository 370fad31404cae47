CREATE TABLE office (
  office_id text CONSTRAINT office_pk PRIMARY KEY,
  branch_id text NOT NULL
);
COMMENT ON TABLE office IS 'Copy of the offices: which branch each belongs to. It is the organisation that says so, not the token of whoever claims to work there.';
CREATE INDEX office_by_branch ON office (branch_id, office_id);
CALL guard_by_branch('office');
CALL open_to_worker('office', 'SELECT');

-- An office that has worked here before this table was kept is known by its rows.
INSERT INTO office (office_id, branch_id)
SELECT DISTINCT ON (office_id) office_id, branch_id FROM history ORDER BY office_id, id DESC;
