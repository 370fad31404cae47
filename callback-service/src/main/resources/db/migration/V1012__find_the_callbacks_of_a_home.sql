CREATE INDEX followed_request_by_unit ON followed_request (branch_id, unit) WHERE unit IS NOT NULL;
COMMENT ON INDEX followed_request_by_unit IS 'The matters of one home, and so its callbacks.';
