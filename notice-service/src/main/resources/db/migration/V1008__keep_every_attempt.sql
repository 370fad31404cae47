ALTER TABLE distribution_line ADD COLUMN attempts integer NOT NULL DEFAULT 0 CONSTRAINT distribution_line_attempts CHECK (attempts >= 0);
ALTER TABLE distribution_line ALTER COLUMN attempts DROP DEFAULT;
UPDATE distribution_line SET attempts = 1 WHERE state <> 'PENDING';
COMMENT ON COLUMN distribution_line.attempts IS 'How many outcomes were told; each is a row of the register.';
COMMENT ON TABLE distribution_line IS 'The distribution list (文件发放清单): one line for each home or board, tried until the copy is there.';

ALTER TABLE distribution_line DROP CONSTRAINT distribution_line_state;
ALTER TABLE distribution_line ADD CONSTRAINT distribution_line_state CHECK
  (state IN ('PENDING', 'POSTED', 'MAILBOXED', 'SIGNED', 'REFUSED', 'UNREACHABLE', 'REMOVED', 'STOPPED'));
ALTER TABLE distribution_line DROP CONSTRAINT distribution_line_once;
CREATE UNIQUE INDEX distribution_line_once ON distribution_line (notice_id, method, unit, board) NULLS NOT DISTINCT
  WHERE state <> 'REMOVED';
COMMENT ON INDEX distribution_line_once IS 'A home or board gets a copy once in one way; a board from which it was taken down may get another.';

ALTER TABLE distribution_register ADD COLUMN attempt integer NOT NULL DEFAULT 1 CONSTRAINT distribution_register_attempt CHECK (attempt >= 1);
ALTER TABLE distribution_register ALTER COLUMN attempt DROP DEFAULT;
ALTER TABLE distribution_register DROP CONSTRAINT distribution_register_pk;
ALTER TABLE distribution_register ADD CONSTRAINT distribution_register_pk PRIMARY KEY (line_id, attempt);
ALTER TABLE distribution_register DROP CONSTRAINT distribution_register_outcome;
ALTER TABLE distribution_register ADD CONSTRAINT distribution_register_outcome CHECK
  (outcome IN ('POSTED', 'MAILBOXED', 'SIGNED', 'REFUSED', 'UNREACHABLE', 'REMOVED'));
