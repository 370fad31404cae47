-- What papers call them. Empty for departments that were told of before: their code says it.
ALTER TABLE department ADD COLUMN name text;
COMMENT ON COLUMN department.name IS 'What it is called in Chinese, as the organisation said last.';
