CREATE INDEX organisation_entry_in_any_letters ON organisation_entry (lower(entry_key));
COMMENT ON INDEX organisation_entry_in_any_letters IS 'Capitals and small letters name the same: what is kept in other letters is not made a second time.';
