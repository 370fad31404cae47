CREATE TABLE distribution_line (
  id         uuid        CONSTRAINT distribution_line_pk PRIMARY KEY,
  branch_id  text        NOT NULL,
  office_id  text        NOT NULL,
  notice_id  uuid        NOT NULL CONSTRAINT distribution_line_of_notice REFERENCES notice (id),
  method     text        NOT NULL CONSTRAINT distribution_line_method CHECK
             (method IN ('BOARD_POSTING', 'MAILBOX', 'DOOR_TO_DOOR', 'HOUSEHOLD_DELIVERY')),
  unit       text,
  board      text,
  copies     integer     NOT NULL CONSTRAINT distribution_line_copies CHECK (copies >= 1),
  state      text        NOT NULL CONSTRAINT distribution_line_state CHECK
             (state IN ('PENDING', 'POSTED', 'MAILBOXED', 'SIGNED', 'REFUSED', 'UNREACHABLE')),
  planned_at timestamptz NOT NULL,
  CONSTRAINT distribution_line_place CHECK
    ((method = 'BOARD_POSTING') = (board IS NOT NULL) AND num_nonnulls(unit, board) = 1),
  CONSTRAINT distribution_line_once UNIQUE NULLS NOT DISTINCT (notice_id, method, unit, board)
);
COMMENT ON TABLE distribution_line IS 'The distribution list (文件发放清单): one line for each home or board, settled once.';
CALL guard_by_branch('distribution_line');
REVOKE DELETE ON distribution_line FROM ${app};
