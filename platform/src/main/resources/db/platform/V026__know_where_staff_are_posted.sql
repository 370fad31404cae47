-- Who names somebody in a filter is told if nobody of that id is posted within their place.
ALTER TABLE staff_post ADD COLUMN org text;
COMMENT ON COLUMN staff_post.org IS 'Path of the place; empty where it was learnt before places were kept.';
CREATE INDEX staff_post_by_id_in_any_case ON staff_post (lower(staff_id));
COMMENT ON TABLE staff_post IS 'Copy of where staff are posted, and when posts end. Posts belong to the whole group, so to branch -; whoever is not here is judged by their token alone.';
