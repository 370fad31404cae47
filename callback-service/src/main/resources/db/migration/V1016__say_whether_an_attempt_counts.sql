ALTER TABLE callback_attempt ADD COLUMN counts boolean;
COMMENT ON COLUMN callback_attempt.counts IS 'Whether its post and way could have completed the callback when it was noted. NULL: noted before that was asked, then its way alone decides.';
