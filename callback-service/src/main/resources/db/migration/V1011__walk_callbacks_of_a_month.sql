-- Coverage is counted, and its rows are listed, over one month of a branch.
CREATE INDEX callback_of_month ON callback (branch_id, triggered_at, id);
