ALTER TABLE callback_record DROP CONSTRAINT callback_record_satisfaction;
ALTER TABLE callback_record ADD CONSTRAINT callback_record_satisfaction CHECK
  (satisfaction IN ('SATISFIED', 'ACCEPTED', 'DISSATISFIED')
   OR satisfaction = 'NOT_STATED' AND mode IN ('REPLY_LETTER', 'ON_SITE'));
COMMENT ON CONSTRAINT callback_record_satisfaction ON callback_record IS 'A letter asks nobody, nor does a look at a repair of which nobody can be asked.';
