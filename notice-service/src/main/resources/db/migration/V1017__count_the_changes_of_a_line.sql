ALTER TABLE distribution_line
  ADD COLUMN changed_at timestamptz NOT NULL DEFAULT suite_now(),
  ADD COLUMN version    bigint      NOT NULL DEFAULT 1;
UPDATE distribution_line SET
  version = attempts + CASE state WHEN 'STOPPED' THEN 2 ELSE 1 END,
  changed_at = coalesce((SELECT max(at) FROM distribution_register WHERE line_id = distribution_line.id), planned_at);
COMMENT ON COLUMN distribution_line.version IS 'How often the line changed, from 1, as its history counts.';

-- An image that does not know the column may change lines beside one that does.
CREATE FUNCTION count_change_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version = OLD.version THEN
    NEW.version := OLD.version + 1;
    NEW.changed_at := suite_now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER distribution_line_changed BEFORE UPDATE ON distribution_line
  FOR EACH ROW EXECUTE FUNCTION count_change_of_line();
