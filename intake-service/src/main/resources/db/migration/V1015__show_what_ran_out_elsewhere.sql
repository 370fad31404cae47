-- What ran out is told on a topic of its own, which may be read before the slip's or the callback's.
ALTER TABLE timeline_entry ALTER COLUMN number DROP NOT NULL;
ALTER TABLE timeline_entry ADD COLUMN subject_id uuid;
ALTER TABLE timeline_entry ADD CONSTRAINT timeline_entry_of_something CHECK (number IS NOT NULL OR subject_id IS NOT NULL);
COMMENT ON COLUMN timeline_entry.subject_id IS 'The slip or callback that a limit was missed of: its number is looked up when the line is read.';
