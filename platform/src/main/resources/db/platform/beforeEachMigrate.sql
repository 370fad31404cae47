-- Services that start at once migrate at once, and share the catalogue of their one database: a migration that reads it comes
-- upon what another is about to drop. So one of them goes on at a time.
SELECT pg_advisory_xact_lock(hashtext('guanjia migrates'));
-- Whoever asks for a table after a migration that waits for it waits as well. So it waits a little, is rolled back, and the
-- Job tries again.
SET LOCAL lock_timeout = '2s';
-- Where there is no transaction (indexes made CONCURRENTLY) neither says anything, nor need it: nobody waits.
