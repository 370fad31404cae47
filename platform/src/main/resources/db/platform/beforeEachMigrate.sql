-- Whoever asks for a table after a migration that waits for it waits as well. So it waits a little, is rolled back, and the
-- Job tries again. Where there is no transaction (indexes made CONCURRENTLY) this says nothing, and need not: nobody waits.
SET LOCAL lock_timeout = '2s';
