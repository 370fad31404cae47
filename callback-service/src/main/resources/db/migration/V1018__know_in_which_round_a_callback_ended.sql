ALTER TABLE callback ADD COLUMN ended_in_round integer;
COMMENT ON COLUMN callback.ended_in_round IS 'In which round its request was when it ended; a repair is asked about also after its own. NULL while it is open, and for its own round.';
