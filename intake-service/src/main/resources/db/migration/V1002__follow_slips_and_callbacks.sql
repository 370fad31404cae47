CREATE TABLE request_slip (
  slip_id         uuid        CONSTRAINT request_slip_pk PRIMARY KEY,
  branch_id       text        NOT NULL,
  office_id       text        NOT NULL,
  request_id      uuid        NOT NULL,
  number          text        NOT NULL,
  department_code text        NOT NULL,
  round           integer     NOT NULL,
  status          text        NOT NULL CONSTRAINT request_slip_status CHECK
                  (status IN ('OPEN', 'CONFIRMED', 'REJECTED', 'REROUTED', 'WITHDRAWN')),
  repair          boolean     NOT NULL,
  known_at        timestamptz NOT NULL
);
COMMENT ON TABLE request_slip IS 'What is known here of the contact slips that routing issued for a request.';
CREATE INDEX request_slip_by_request ON request_slip (request_id, round);
CREATE INDEX request_slip_by_department ON request_slip (branch_id, department_code, request_id);
CALL guard_by_branch('request_slip');

CREATE TABLE request_callback (
  callback_id uuid        CONSTRAINT request_callback_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  request_id  uuid        NOT NULL,
  number      text        NOT NULL,
  source_id   uuid        NOT NULL,
  round       integer     NOT NULL,
  status      text        NOT NULL CONSTRAINT request_callback_status CHECK
              (status IN ('OPEN', 'CONTENT', 'DISSATISFIED', 'WAIVED', 'CANCELLED')),
  known_at    timestamptz NOT NULL
);
COMMENT ON TABLE request_callback IS 'What is known here of the callbacks on a request and on its repairs.';
CREATE INDEX request_callback_by_request ON request_callback (request_id, round);
CALL guard_by_branch('request_callback');
