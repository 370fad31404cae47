CREATE INDEX rainstorm_by_start ON rainstorm (branch_id, office_id, began_at, id);
COMMENT ON INDEX rainstorm_by_start IS 'What tries a repair that was told later: the first rain after it; and an office''s list.';
