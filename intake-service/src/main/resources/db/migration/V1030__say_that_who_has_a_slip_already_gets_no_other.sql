COMMENT ON COLUMN service_request.asked IS 'The departments that were asked in this round and get a slip each, in order; it arrives later. One that was asked for what it has a slip of by then gets no other and is taken out again.';
COMMENT ON COLUMN service_request.routings IS 'How many departments stand in asked.';
