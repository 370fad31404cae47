ALTER TABLE service_request ADD COLUMN outside_hours boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN service_request.outside_hours IS 'Whether it is business, no repair, that was received outside the hours of service as the branch had them when it was registered; never of what was registered before there were hours.';
