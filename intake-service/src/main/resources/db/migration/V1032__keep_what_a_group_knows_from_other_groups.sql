-- What a group kept for its branches stood in the branch of the suite, where every other group read, revised and ended it and was
-- told of its clocks. It stands behind the wall like a branch's own, by the group's code, with which its number begins.
UPDATE knowledge_revision AS text SET branch_id = '-' || split_part(entry.number, '-KE-', 1)
  FROM knowledge_entry AS entry WHERE entry.id = text.entry_id AND text.branch_id = '-';
UPDATE history AS line SET branch_id = '-' || split_part(entry.number, '-KE-', 1)
  FROM knowledge_entry AS entry WHERE entry.id = line.subject_id AND line.branch_id = '-';
UPDATE deadline AS clock SET branch_id = '-' || split_part(entry.number, '-KE-', 1)
  FROM knowledge_entry AS entry WHERE entry.id = clock.subject_id AND clock.branch_id = '-';
UPDATE number_counter SET branch_id = '-' || office_id WHERE branch_id = '-' AND kind = 'KE';
UPDATE knowledge_entry SET branch_id = '-' || split_part(number, '-KE-', 1) WHERE branch_id = '-';
-- Nothing is written where nobody would look for it.
ALTER TABLE knowledge_entry ADD CONSTRAINT knowledge_entry_of_a_group CHECK (branch_id <> '-');
COMMENT ON TABLE knowledge_entry IS 'What the desk answers from. Kept by an office, or by a group in branch - with its code behind it, and read by the whole branch, or by all branches of the group. None is deleted: it is ended.';
