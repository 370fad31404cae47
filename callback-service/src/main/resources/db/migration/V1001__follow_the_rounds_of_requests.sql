CREATE TABLE followed_request (
  request_id uuid    CONSTRAINT followed_request_pk PRIMARY KEY,
  branch_id  text    NOT NULL,
  office_id  text    NOT NULL,
  number     text,
  unit       text,
  round      integer NOT NULL CONSTRAINT followed_request_round CHECK (round >= 1),
  voided     boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE followed_request IS 'What callbacks must know of their request: the round it is in, whether it was voided, and whom it concerns. A result of an earlier round that arrives late asks for no callback.';
CALL guard_by_branch('followed_request');
