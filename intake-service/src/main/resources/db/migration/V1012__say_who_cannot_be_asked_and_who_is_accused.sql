ALTER TABLE service_request
  ADD COLUMN not_confirmable  text CONSTRAINT service_request_not_confirmable CHECK
             (not_confirmable IN ('ANONYMOUS', 'UNREACHABLE', 'RELAYED')),
  ADD COLUMN accused_role     text,
  ADD COLUMN accused_staff_id text,
  ADD COLUMN asked            text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN service_request.not_confirmable IS 'Why the person behind the matter cannot be asked or told; null for whoever can.';
COMMENT ON COLUMN service_request.accused_role IS 'The post that a complaint is about: it is settled by the post above.';
COMMENT ON COLUMN service_request.asked IS 'The departments that were asked in this round, in order; each is answered by one slip, which arrives later.';

-- Of departments asked before whose slip is still on its way only the number is known.
UPDATE service_request SET asked = array_cat(
  ARRAY(SELECT s.department_code FROM request_slip s
        WHERE s.request_id = service_request.id AND s.round = service_request.round ORDER BY s.slip_id),
  array_fill('?'::text, ARRAY[greatest(0, routings - (SELECT count(*) FROM request_slip s
        WHERE s.request_id = service_request.id AND s.round = service_request.round))::integer]))
WHERE routings > 0;

ALTER TABLE request_words DROP CONSTRAINT request_words_mode;
ALTER TABLE request_words ADD CONSTRAINT request_words_mode CHECK
  (mode IN ('AT_DESK', 'PHONE', 'ON_SITE', 'LETTER', 'ONLINE', 'RELAYER', 'NOBODY_TO_TELL'));
