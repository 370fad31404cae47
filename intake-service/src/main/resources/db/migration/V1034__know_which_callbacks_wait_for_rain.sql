ALTER TABLE request_callback ADD COLUMN awaits_rain boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN request_callback.awaits_rain IS 'Whether nobody can call back yet, because no rain has tried the repair.';
