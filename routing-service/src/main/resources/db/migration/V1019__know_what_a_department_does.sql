-- What engineering repairs is called back on by rules of its own. Empty for departments that were told of before: the code says it.
ALTER TABLE department ADD COLUMN kind text;
COMMENT ON COLUMN department.kind IS 'What it does, e.g. ENGINEERING.';
