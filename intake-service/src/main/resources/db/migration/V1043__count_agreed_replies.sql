DROP INDEX CONCURRENTLY IF EXISTS deadline_agreed_reply;
CREATE INDEX CONCURRENTLY deadline_agreed_reply ON deadline (branch_id, office_id, due_at) WHERE kind = 'AGREED_REPLY';
