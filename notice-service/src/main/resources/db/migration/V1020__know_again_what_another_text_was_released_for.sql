CREATE INDEX notice_revision_put_before_somebody ON notice_revision (branch_id, office_id, submitted_at);
COMMENT ON INDEX notice_revision_put_before_somebody IS 'What an office put before somebody of late, to know its words again where another text was released in their place.';
