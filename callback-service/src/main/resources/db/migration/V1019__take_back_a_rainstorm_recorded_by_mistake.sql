CREATE TABLE rainstorm_withdrawal (
  rainstorm_id uuid        CONSTRAINT rainstorm_withdrawal_pk PRIMARY KEY,
  branch_id    text        NOT NULL,
  office_id    text        NOT NULL,
  reason       text        NOT NULL,
  actor_id     text        NOT NULL,
  actor_role   text        NOT NULL,
  at           timestamptz NOT NULL
);
COMMENT ON TABLE rainstorm_withdrawal IS 'Rainstorms that were recorded by mistake: they try nothing. Rows are added, never changed.';
CALL guard_by_branch('rainstorm_withdrawal');
REVOKE UPDATE, DELETE ON rainstorm_withdrawal FROM ${app};

CREATE TABLE rainstorm_callback (
  rainstorm_id uuid NOT NULL,
  callback_id  uuid NOT NULL,
  branch_id    text NOT NULL,
  office_id    text NOT NULL,
  CONSTRAINT rainstorm_callback_pk PRIMARY KEY (rainstorm_id, callback_id)
);
COMMENT ON TABLE rainstorm_callback IS 'Which callbacks fell due with which rainstorm. Rows are added, never changed.';
CALL guard_by_branch('rainstorm_callback');
REVOKE UPDATE, DELETE ON rainstorm_callback FROM ${app};

-- A leak's clock began with the end of its rain, and no two recorded until now overlap.
INSERT INTO rainstorm_callback (rainstorm_id, callback_id, branch_id, office_id)
SELECT DISTINCT rainstorm.id, callback.id, callback.branch_id, callback.office_id
FROM callback
JOIN deadline ON deadline.branch_id = callback.branch_id AND deadline.subject_id = callback.id AND deadline.kind = 'CALLBACK'
JOIN rainstorm ON rainstorm.branch_id = callback.branch_id AND rainstorm.office_id = callback.office_id
              AND rainstorm.ended_at = deadline.starts_at
WHERE callback.rule = 'STRUCTURAL_LEAK';

CREATE INDEX rainstorm_of_branch ON rainstorm (branch_id, began_at, id);
COMMENT ON INDEX rainstorm_of_branch IS 'What the offices of a branch recorded, the latest first.';
