CREATE TABLE household_unit (
  id          uuid        CONSTRAINT household_unit_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  changed_at  timestamptz NOT NULL,
  version     bigint      NOT NULL,
  unit        text        COLLATE "C" NOT NULL,
  building    text        NOT NULL,
  CONSTRAINT household_unit_once UNIQUE (branch_id, office_id, unit)
);
COMMENT ON TABLE household_unit IS 'The homes and shops of an office, each by the one form of its house number.';
COMMENT ON COLUMN household_unit.unit IS 'Ordered by its characters, so that an index finds what begins with a text.';
CREATE INDEX household_unit_by_time ON household_unit (branch_id, recorded_at, id);
CREATE INDEX household_unit_of_office ON household_unit (branch_id, office_id, recorded_at, id);
CREATE INDEX household_unit_by_building ON household_unit (branch_id, building, recorded_at, id);
CREATE INDEX household_unit_by_number ON household_unit (branch_id, unit);
CALL guard_by_branch('household_unit');
REVOKE DELETE ON household_unit FROM ${app};

CREATE TABLE household_person (
  id          uuid        CONSTRAINT household_person_pk PRIMARY KEY,
  branch_id   text        NOT NULL,
  office_id   text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  changed_at  timestamptz NOT NULL,
  version     bigint      NOT NULL,
  unit_id     uuid        NOT NULL CONSTRAINT household_person_of REFERENCES household_unit,
  name        text        NOT NULL,
  relation    text        NOT NULL CONSTRAINT household_person_relation CHECK (relation IN ('OWNER', 'TENANT', 'COMPANY')),
  state       text        NOT NULL CONSTRAINT household_person_state CHECK (state IN ('CURRENT', 'ENDED')),
  moved_in    date,
  moved_out   date
);
COMMENT ON TABLE household_person IS 'Who belongs to a unit, and who did. Nobody is deleted: they end.';
COMMENT ON COLUMN household_person.name IS 'Encrypted, bound to its row.';
CREATE INDEX household_person_by_unit ON household_person (branch_id, unit_id);
CALL guard_by_branch('household_person');
REVOKE DELETE ON household_person FROM ${app};

CREATE TABLE household_phone (
  person_id   uuid    NOT NULL CONSTRAINT household_phone_of REFERENCES household_person,
  position    integer NOT NULL,
  branch_id   text    NOT NULL,
  office_id   text    NOT NULL,
  phone       text    NOT NULL,
  phone_index text    NOT NULL,
  CONSTRAINT household_phone_pk PRIMARY KEY (person_id, position)
);
COMMENT ON TABLE household_phone IS 'Phones of a person, the one to ring first in front. Encrypted, bound to their row.';
COMMENT ON COLUMN household_phone.phone_index IS 'Keyed hash of the phone, as in service_request.';
CREATE INDEX household_phone_by_phone ON household_phone (branch_id, phone_index);
CALL guard_by_branch('household_phone');
