-- What is open on a request itself ends with its round, also if the next had begun when that was told.
UPDATE callback SET ended_in_round = round WHERE source_id = request_id AND ended_in_round > round;
COMMENT ON COLUMN callback.ended_in_round IS 'The round in which it ended: of a callback on the request its own, of one on a repair that which the request had come to.';
