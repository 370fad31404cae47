ALTER TABLE service_request
  ADD COLUMN ground text CONSTRAINT service_request_ground
    CHECK (ground IN ('DERELICTION', 'MISTAKE', 'EXCESS', 'LOSS_OF_CONTROL', 'BEYOND_CAPACITY', 'OTHER', 'UNCLEAR')),
  ADD COLUMN management_responsible boolean NOT NULL DEFAULT false,
  ADD COLUMN rectified boolean NOT NULL DEFAULT false,
  ADD COLUMN taken_on text CONSTRAINT service_request_taken_on CHECK (taken_on IN ('BEYOND_REMIT', 'NOT_AT_ONCE', 'NOT_ACCEPTED')),
  ADD COLUMN taken_at text;
COMMENT ON COLUMN service_request.ground IS 'What a complaint holds against the office (S4-1.0a); null of what is none, and of what was registered before grounds were kept.';
COMMENT ON COLUMN service_request.rectified IS 'Whether the household heard an apology in this round, and what will be put right (S4-2.6a).';
COMMENT ON COLUMN service_request.taken_on IS 'Why an explanation at the desk does not settle a complaint (S4-3.3).';
COMMENT ON COLUMN service_request.taken_at IS 'The desk of the office at which somebody was received (S1-5.3a).';
ALTER TABLE request_correction DROP CONSTRAINT request_correction_field;
ALTER TABLE request_correction ADD CONSTRAINT request_correction_field CHECK (field IN ('UNIT', 'CALLER_NAME', 'PHONE', 'WORDS', 'GROUND')) NOT VALID;
