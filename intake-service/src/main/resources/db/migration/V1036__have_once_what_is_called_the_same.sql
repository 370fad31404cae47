-- Width, capitals, blanks and what nobody sees made another box, another entry and another filter of what has one name. What is
-- there twice already stays: the later ones say under which form they are doubled, and stand for themselves in the index as
-- long as they are so called. The indexes keep their names, by which an image that compares names as they are typed knows
-- what it is refused.
ALTER TABLE suggestion_box  ADD COLUMN doubled_form text;
ALTER TABLE knowledge_entry ADD COLUMN doubled_form text;
ALTER TABLE saved_filter    ADD COLUMN doubled_form text;
COMMENT ON COLUMN suggestion_box.doubled_form  IS 'Of a place that had two boxes before names had one form; null for all others.';
COMMENT ON COLUMN knowledge_entry.doubled_form IS 'Of a title that an office had twice before names had one form; null for all others.';
COMMENT ON COLUMN saved_filter.doubled_form    IS 'Of a name that somebody gave twice before names had one form; null for all others.';

UPDATE suggestion_box SET doubled_form = name_form(location)
FROM (SELECT id, row_number() OVER (PARTITION BY branch_id, office_id, name_form(location) ORDER BY recorded_at, id) AS nth
      FROM suggestion_box WHERE state <> 'REMOVED') AS same
WHERE same.id = suggestion_box.id AND nth > 1;
UPDATE knowledge_entry SET doubled_form = name_form(title)
FROM (SELECT id, row_number() OVER (PARTITION BY branch_id, office_id, name_form(title) ORDER BY recorded_at, id) AS nth
      FROM knowledge_entry WHERE state <> 'ENDED') AS same
WHERE same.id = knowledge_entry.id AND nth > 1;
UPDATE saved_filter SET doubled_form = name_form(name)
FROM (SELECT id, row_number() OVER (PARTITION BY branch_id, owner, board, name_form(name) ORDER BY recorded_at, id) AS nth
      FROM saved_filter WHERE state <> 'REMOVED') AS same
WHERE same.id = saved_filter.id AND nth > 1;

DROP INDEX suggestion_box_once, knowledge_entry_once, saved_filter_once;
CREATE UNIQUE INDEX suggestion_box_once ON suggestion_box
  (branch_id, office_id, name_form(location), (CASE WHEN doubled_form = name_form(location) THEN id END)) NULLS NOT DISTINCT
  WHERE state <> 'REMOVED';
CREATE UNIQUE INDEX knowledge_entry_once ON knowledge_entry
  (branch_id, office_id, name_form(title), (CASE WHEN doubled_form = name_form(title) THEN id END)) NULLS NOT DISTINCT
  WHERE state <> 'ENDED';
CREATE UNIQUE INDEX saved_filter_once ON saved_filter
  (branch_id, owner, board, name_form(name), (CASE WHEN doubled_form = name_form(name) THEN id END)) NULLS NOT DISTINCT
  WHERE state <> 'REMOVED';
