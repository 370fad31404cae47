ALTER TABLE notice ADD COLUMN audience text[] NOT NULL DEFAULT '{}';
ALTER TABLE notice ALTER COLUMN audience DROP DEFAULT;
COMMENT ON COLUMN notice.audience IS 'The homes, or by the beginning of their numbers the buildings, that it is for; empty if it is for all.';
