ALTER TABLE request_callback
  DROP CONSTRAINT request_callback_status,
  ADD CONSTRAINT request_callback_status CHECK
    (status IN ('OPEN', 'CONTENT', 'DISSATISFIED', 'WAIVED', 'UNREACHABLE', 'NOT_OWED', 'CANCELLED'));
