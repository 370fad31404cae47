package io.guanjia.intake.request.store;

/** The text of the statement that carries the peak. */
final class RegistrationSql {

    /**
     * One round trip for a whole group: claims the keys, draws the numbers with one counter update per office, and
     * writes lines, history, outbox and deadlines of those whose key was free. Keys and counters are taken in a fixed
     * order, so that replicas writing for the same branch cannot lock each other out.
     */
    static final String WRITE_GROUP = """
            WITH line AS MATERIALIZED (
              SELECT * FROM jsonb_to_recordset(:lines::jsonb) AS line (
                position integer, id uuid, office text, staff text, role text, key text, hash text, answer text, kind text, channel text,
                unit text, unit_written text, unit_unknown_reason text, caller_name text, caller_phone text, phone_index text, relayed_by text,
                content text, remarks text, urgent boolean, mood text, ground text, taken_at text, accounts boolean, publication text, outside_hours boolean, received_at timestamptz, reply_due_at timestamptz,
                agreed_reply_at timestamptz, state text, event_id uuid, topic text, type text, payload jsonb,
                traceparent text)
            ), claimed AS (
              INSERT INTO idempotency_key (branch_id, staff_id, key, request_hash, answer, at)
              SELECT :branch, staff, key, decode(hash, 'base64'), answer, :now FROM line ORDER BY staff, key
              ON CONFLICT DO NOTHING RETURNING staff_id, key
            ), fresh AS (
              SELECT line.*, row_number() OVER (PARTITION BY office ORDER BY position) AS nth,
                     count(*) OVER (PARTITION BY office) AS of_office
              FROM line JOIN claimed ON claimed.staff_id = line.staff AND claimed.key = line.key
            ), counted AS (
              INSERT INTO number_counter (branch_id, office_id, kind, month, last)
              SELECT :branch, office, 'SR', :month, count(*) FROM fresh GROUP BY office ORDER BY office
              ON CONFLICT (branch_id, office_id, kind, month) DO UPDATE SET last = number_counter.last + excluded.last
              RETURNING office_id, last
            ), counting AS (
              SELECT fresh.*, (counted.last - of_office + nth)::text AS nr FROM fresh JOIN counted ON counted.office_id = fresh.office
            ), numbered AS (
              SELECT counting.*, format('%s-SR-%s-%s', office, :month, lpad(nr, greatest(4, length(nr)), '0')) AS number FROM counting
            ), registered AS (
              INSERT INTO service_request (id, branch_id, office_id, number, kind, channel, unit, unit_written, unit_unknown_reason, caller_name,
                                           caller_phone, phone_index, relayed_by, content, remarks, urgent, mood, outside_hours, received_at,
                                           registered_at, registered_by, reply_due_at, agreed_reply_at, state, ground, taken_at, accounts, publication)
              SELECT id, :branch, office, number, kind, channel, unit, unit_written, unit_unknown_reason, caller_name,
                     caller_phone, phone_index, relayed_by, content, remarks, urgent, mood, outside_hours, received_at,
                     :now, staff, reply_due_at, agreed_reply_at, state, ground, taken_at, accounts, publication
              FROM numbered
            ), reachable_too AS (
              INSERT INTO request_phone (request_id, position, branch_id, office_id, phone, phone_index)
              SELECT numbered.id, further.position, :branch, office, further.phone, further.phone_index
              FROM jsonb_to_recordset(:phones::jsonb) AS further (request uuid, position integer, phone text, phone_index text)
              JOIN numbered ON numbered.id = further.request
            ), written_down AS (
              INSERT INTO history (branch_id, office_id, subject_type, subject_id, sequence, action, to_state, actor_id, actor_role, at)
              SELECT :branch, office, :subject, id, 1, :action, state, staff, role, :now FROM numbered
            ), told AS (
              INSERT INTO outbox (branch_id, office_id, event_id, topic, event_key, type, aggregatetype, aggregateid, sequence,
                                  payload, occurred_at, correlation_id, actor_id, actor_role, traceparent)
              SELECT :branch, office, event_id, topic, id::text, type, :subject, id, 1,
                     (payload || jsonb_build_object('number', number))::text, :now, id, staff, role, traceparent
              FROM numbered
            ), promised AS (
              INSERT INTO deadline (branch_id, office_id, subject_type, subject_id, kind, correlation_id, rule, starts_at, due_at,
                                    policy_version, calendar_version, beyond_calendar, owner_role)
              SELECT :branch, office, :subject, numbered.id, clock.kind, numbered.id, rule, starts_at, due_at,
                     policy_version, calendar_version, clock.beyond_calendar, clock.owner_role
              FROM jsonb_to_recordset(:deadlines::jsonb) AS clock (
                request uuid, kind text, rule text, starts_at timestamptz, due_at timestamptz, beyond_calendar boolean,
                owner_role text, policy_version integer,
                calendar_version integer)
              JOIN numbered ON numbered.id = clock.request
            )
            SELECT id, number FROM numbered""";

    private RegistrationSql() {}
}
