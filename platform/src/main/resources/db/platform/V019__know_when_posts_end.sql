CREATE TABLE staff_post (
  staff_id  text    CONSTRAINT staff_post_pk PRIMARY KEY,
  branch_id text    NOT NULL,
  version   bigint  NOT NULL,
  ends_at   timestamptz
);
COMMENT ON TABLE staff_post IS 'Copy of when posts of staff end. Posts belong to the whole group, so to branch -; whoever is not here is judged by their token alone.';
CREATE INDEX staff_post_ending ON staff_post (ends_at) WHERE ends_at IS NOT NULL;
CALL guard_by_branch('staff_post');
-- Who calls is asked before it is known of which branch they are.
CALL open_to_worker('staff_post', 'SELECT');
