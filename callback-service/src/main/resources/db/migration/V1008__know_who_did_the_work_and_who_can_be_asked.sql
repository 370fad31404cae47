ALTER TABLE followed_request
  ADD COLUMN accused_post     text,
  ADD COLUMN accused_staff_id text,
  ADD COLUMN not_confirmable  text,
  ADD COLUMN relayed          boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN followed_request.accused_post IS 'The post that a complaint is about: those above it call back.';
COMMENT ON COLUMN followed_request.not_confirmable IS 'Why nobody of the household can be asked, as intake recorded it.';

CREATE TABLE request_worker (
  request_id uuid    NOT NULL,
  round      integer NOT NULL,
  source_id  uuid    NOT NULL,
  staff_id   text    NOT NULL,
  post       text    NOT NULL,
  branch_id  text    NOT NULL,
  office_id  text    NOT NULL,
  CONSTRAINT request_worker_pk PRIMARY KEY (request_id, round, source_id, staff_id, post)
);
COMMENT ON TABLE request_worker IS 'Who answered a request, or handled and reported one of its slips: they never ask about it.';
COMMENT ON COLUMN request_worker.source_id IS 'The request, or the contact slip that was worked on.';
COMMENT ON COLUMN request_worker.post IS 'The post in which it was done.';
CALL guard_by_branch('request_worker');

ALTER TABLE callback
  DROP CONSTRAINT callback_state,
  ADD CONSTRAINT callback_state CHECK
    (state IN ('DUE', 'AWAITING_RAINSTORM', 'COMPLETED', 'WAIVED', 'UNREACHABLE', 'NOT_OWED', 'CANCELLED')),
  ADD COLUMN posts           text[],
  ADD COLUMN not_owed_reason text,
  ADD CONSTRAINT callback_not_owed_says_why CHECK ((state = 'NOT_OWED') = (not_owed_reason IS NOT NULL));
COMMENT ON COLUMN callback.posts IS 'The posts that complete it where they are not those of its rule: somebody did the work in one, or is complained about.';
COMMENT ON COLUMN callback.not_owed_reason IS 'Why nobody was owed it; kept for the figures beside the rate.';

ALTER TABLE callback_record
  DROP CONSTRAINT callback_record_satisfaction,
  ADD CONSTRAINT callback_record_satisfaction CHECK
    (satisfaction IN ('SATISFIED', 'ACCEPTED', 'DISSATISFIED')
     OR satisfaction = 'NOT_STATED' AND mode = 'REPLY_LETTER');
