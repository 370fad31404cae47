-- 东门1, 东门１ and 东 门1 were three boards of one list and got three posters. A list that names one twice already keeps its
-- lines: the later ones say under which form they are doubled, and stand for themselves in the index as long as they are so called.
ALTER TABLE distribution_line ADD COLUMN doubled_form text;
COMMENT ON COLUMN distribution_line.doubled_form IS 'Of a board that its list had twice before boards had one form; null for all others.';

-- The mark is no change of the line.
ALTER TABLE distribution_line DISABLE TRIGGER distribution_line_changed;
UPDATE distribution_line SET doubled_form = name_form(board)
FROM (SELECT id, row_number() OVER (PARTITION BY notice_id, method, name_form(board) ORDER BY planned_at, id) AS nth
      FROM distribution_line WHERE board IS NOT NULL AND state <> 'REMOVED' AND dropped_by IS NULL) AS same
WHERE same.id = distribution_line.id AND nth > 1;
ALTER TABLE distribution_line ENABLE TRIGGER distribution_line_changed;

DROP INDEX distribution_line_once;
-- Under its old name: an image that compares boards as they are typed is refused by it, too.
CREATE UNIQUE INDEX distribution_line_once ON distribution_line
  (notice_id, method, unit, name_form(board), (CASE WHEN doubled_form = name_form(board) THEN id END)) NULLS NOT DISTINCT
  WHERE state <> 'REMOVED' AND dropped_by IS NULL;
COMMENT ON INDEX distribution_line_once IS 'A home or board gets a copy once in one way, however it is typed; a board from which it was taken down, or a place planned by mistake, may get another.';
