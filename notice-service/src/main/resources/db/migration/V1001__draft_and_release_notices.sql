CREATE TABLE notice (
  id                uuid        CONSTRAINT notice_pk PRIMARY KEY,
  branch_id         text        NOT NULL,
  office_id         text        NOT NULL,
  number            text        NOT NULL CONSTRAINT notice_number UNIQUE,
  drafter_id        text        NOT NULL,
  authors           text[]      NOT NULL CONSTRAINT notice_authors CHECK (drafter_id = ANY (authors)),
  revision          integer     NOT NULL CONSTRAINT notice_revision CHECK (revision >= 1),
  category          text        NOT NULL CONSTRAINT notice_category CHECK (category IN ('ROUTINE', 'SPECIAL', 'EXTERNAL_FORWARD')),
  importance        text        NOT NULL CONSTRAINT notice_importance CHECK (importance IN ('ORDINARY', 'IMPORTANT')),
  title             text        NOT NULL,
  body              text        NOT NULL,
  topic             text        NOT NULL,
  source            text        CONSTRAINT notice_source CHECK (category <> 'EXTERNAL_FORWARD' OR source IS NOT NULL),
  valid_to          timestamptz NOT NULL,
  contact_phone     text,
  contact_address   text,
  no_contact_reason text,
  channels          text[]      NOT NULL CONSTRAINT notice_channels CHECK
                    (channels <@ ARRAY['BOARD_POSTING', 'MAILBOX', 'DOOR_TO_DOOR', 'HOUSEHOLD_DELIVERY']),
  state             text        NOT NULL CONSTRAINT notice_state CHECK
                    (state IN ('DRAFT', 'REGISTERED', 'SUBMITTED', 'DIRECTOR_APPROVED', 'CHIEF_APPROVED', 'RELEASED', 'EXPIRED', 'WITHDRAWN')),
  content_hash      text        CONSTRAINT notice_content_fixed CHECK
                    ((content_hash IS NOT NULL) = (state IN ('SUBMITTED', 'DIRECTOR_APPROVED', 'CHIEF_APPROVED'))),
  director_id       text        CONSTRAINT notice_director_named CHECK
                    ((director_id IS NOT NULL) = (state = 'DIRECTOR_APPROVED')),
  released_at       timestamptz CONSTRAINT notice_release_dated CHECK
                    (state NOT IN ('RELEASED', 'EXPIRED') OR released_at IS NOT NULL),
  ended_at          timestamptz CONSTRAINT notice_end_dated CHECK
                    ((ended_at IS NOT NULL) = (state IN ('EXPIRED', 'WITHDRAWN'))),
  withdrawal_reason text        CONSTRAINT notice_withdrawal_reasoned CHECK
                    ((withdrawal_reason IS NOT NULL) = (state = 'WITHDRAWN')),
  version           bigint      NOT NULL,
  sequence          bigint      NOT NULL,
  drafted_at        timestamptz NOT NULL
);
COMMENT ON TABLE notice IS 'Documents for households with where each stands; with released_at set, the notice archive (文件档案).';
COMMENT ON COLUMN notice.authors IS 'Everybody who wrote in it: none of them may approve it.';
COMMENT ON COLUMN notice.sequence IS 'How many events were published about it; version counts all changes.';
CREATE INDEX notice_by_office ON notice (branch_id, office_id, drafted_at DESC, id DESC);
COMMENT ON INDEX notice_by_office IS 'An office''s list, newest first.';
CALL guard_by_branch('notice');
REVOKE DELETE ON notice FROM ${app};
