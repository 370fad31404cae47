ALTER TABLE service_request
  ADD COLUMN accounts boolean NOT NULL DEFAULT false,
  ADD COLUMN publication text;
COMMENT ON COLUMN service_request.accounts IS 'Whether somebody asks about the accounts of the management fees (S1-7.6b).';
COMMENT ON COLUMN service_request.publication IS 'Number of the notice by which those accounts were published, where they name it.';
