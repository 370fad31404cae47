ALTER TABLE office ADD COLUMN name_zh text, ADD COLUMN name_en text;
COMMENT ON COLUMN office.name_zh IS 'What people call it; null until the organisation says it again.';
