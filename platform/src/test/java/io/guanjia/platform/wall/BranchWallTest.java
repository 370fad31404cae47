package io.guanjia.platform.wall;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.transaction.TestDatabase;
import io.guanjia.testing.service.BranchWall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchWallTest {

    private static final String SERVICE = "wall";

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.of(SERVICE, 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void every_table_stands_behind_the_wall() {
        assertThat(BranchWall.of(SERVICE).findings()).isEmpty();
        assertThat(BranchWall.of(SERVICE).tables())
                .contains(
                        "outbox",
                        "inbox",
                        "inbox_position",
                        "parked_event",
                        "deadline",
                        "history",
                        "idempotency_key",
                        "number_counter",
                        "branch",
                        "calendar_year",
                        "policy",
                        "probe_note");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE gap (branch_id text NOT NULL); GRANT SELECT, INSERT ON gap TO wall_app | DROP TABLE gap | gap: row-level security is not enabled",
                "CREATE TABLE gap (branch_id text NOT NULL); GRANT SELECT, INSERT ON gap TO wall_app | DROP TABLE gap | gap: another branch can read it",
                "CREATE TABLE gap (branch_id text NOT NULL); GRANT SELECT, INSERT ON gap TO wall_app | DROP TABLE gap | gap: a company can insert into it",
                "CREATE TABLE gap (branch_id text NOT NULL); GRANT SELECT, INSERT ON gap TO wall_app | DROP TABLE gap | gap: can be read without a scope",
                "GRANT SELECT ON clock_offset TO wall_app | REVOKE SELECT ON clock_offset FROM wall_app | clock_offset: no wall guards it and the service may select it",
                "ALTER TABLE policy ADD office_id text | ALTER TABLE policy DROP office_id | policy: the policy between offices reads []",
                "ALTER TABLE policy ADD office_id text | ALTER TABLE policy DROP office_id | policy: another office can read it",
                "ALTER TABLE policy ADD office_id text | ALTER TABLE policy DROP office_id | policy: a row can be given to another office",
                "CREATE TABLE gap (id uuid) | DROP TABLE gap | gap: there is no branch_id text NOT NULL",
                "ALTER TABLE history NO FORCE ROW LEVEL SECURITY | ALTER TABLE history FORCE ROW LEVEL SECURITY | history: row-level security is not forced",
                "CREATE POLICY wide ON policy FOR SELECT USING (true) | DROP POLICY wide ON policy | policy: another branch can read it",
                "CREATE POLICY wide ON policy FOR UPDATE USING (true) WITH CHECK (true) | DROP POLICY wide ON policy | policy: a row can be given to another branch",
                "GRANT TRUNCATE ON policy TO wall_app | REVOKE TRUNCATE ON policy FROM wall_app | policy: the service may truncate it, which no policy stops",
                "CREATE VIEW peep AS SELECT * FROM policy; GRANT SELECT ON peep TO wall_app | DROP VIEW peep | peep: a view that the service reads with its owner's eyes",
                "CREATE FUNCTION peep() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT 1' | DROP FUNCTION peep | peep: a function that the service runs with its owner's rights"
            })
    void a_gap_is_found(String opened, String closed, String finding) {
        database.owner().useHandle(sql -> sql.execute(opened));
        try {
            assertThat(BranchWall.of(SERVICE).findings())
                    .extracting(Object::toString)
                    .contains(finding);
        } finally {
            database.owner().useHandle(sql -> sql.execute(closed));
        }
    }
}
