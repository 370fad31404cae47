ALTER TABLE contact_slip
  ADD COLUMN accused_role     text,
  ADD COLUMN accused_staff_id text,
  ADD CONSTRAINT contact_slip_accused CHECK (accused_staff_id IS NULL OR accused_role IS NOT NULL);
COMMENT ON COLUMN contact_slip.accused_role IS 'The post that the complaint behind it is about: it is settled by the post above. Null where it is about nobody, or came before this was told.';
COMMENT ON COLUMN contact_slip.accused_staff_id IS 'Who holds that post, where the complaint names them.';
