package io.guanjia.acceptance.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.ProblemAnswer;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.OutboxHeld;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import io.guanjia.local.Progress;
import io.guanjia.local.Suite;
import io.guanjia.local.Topics;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpkeepTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static TrialSuite trial;
    private static Office office;
    private static Stories stories;

    @BeforeAll
    static void a_suite_whose_database_may_be_lost() {
        trial = TrialSuite.start(TrialSuite.repository(), Path.of("target", "restore"), Map.of(), Progress.SILENT);
        office = Office.jiayuan(trial.client());
        stories = new Stories(office);
    }

    @AfterAll
    static void nobody_looks_at_it_again() {
        trial.discard();
    }

    @Test
    @Order(1)
    void a_database_that_is_lost_and_restored_to_a_backup_goes_on_with_a_broker_that_knows_more_and_less()
            throws SQLException, IOException, InterruptedException {
        Instant beforeAll = Instant.now();
        UUID called = stories.routedRepair(Stories.drippingTap());
        stories.repaired(called, 1, false);
        Callback open = stories.callback(called, 1);
        CopiedDatabase backup = new CopiedDatabase(trial);
        AtTheMoment moment = backedUp(backup);
        Request.Registered lost = whatNobodyWillKnow(called, open, moment);
        BrokerThatForgotNothing broker = new BrokerThatForgotNothing(trial, beforeAll);
        broker.isNotTouchedWhileServicesRead();

        Component.services().forEach(trial.suite()::stop);
        backup.loseAndRestore();
        broker.claimsWhatWaitsOf(moment.untold());
        List<String> found = broker.reconciled();
        Component.services().forEach(trial.suite()::start);
        Component.services().forEach(trial.suite()::awaitReady);

        assertThat(found)
                .anySatisfy(line -> assertThat(line).contains("service-request.recorded.v1", lost.number()))
                .anySatisfy(line -> assertThat(line).contains("callback.completed.v1", open.number()));
        assertThatThrownBy(() -> office.agent().requests().get(lost.id()))
                .isInstanceOfSatisfying(ProblemAnswer.class, absent -> assertThat(absent.status())
                        .isEqualTo(404));
        assertThat(moment.whileCopied()).allSatisfy(line -> assertThat(
                        office.agent().requests().get(line.id()).number())
                .isEqualTo(line.number()));
        assertThat(stories.slip(moment.unheard(), 1).round()).isEqualTo(1);
        assertThat(stories.slip(moment.untold(), 1).round()).isEqualTo(1);
        everythingGoesOn(called, open, lost.number());
    }

    /**
     * What was under way at the moment that the backup holds.
     *
     * @param unheard told before, and not taken by routing
     * @param untold in the outbox, and not on Kafka
     * @param whileCopied registered while files were copied
     */
    private record AtTheMoment(UUID unheard, UUID untold, List<Request.Registered> whileCopied) {}

    private static AtTheMoment backedUp(CopiedDatabase backup) throws SQLException, IOException {
        trial.suite().stop(Component.ROUTING);
        UUID unheard = stories.routedRepair(Stories.drippingTap());
        awaitSent();
        List<Request.Registered> whileCopied = new ArrayList<>();
        try (OutboxHeld ofIntake = OutboxHeld.of(trial.administrator(), "intake")) {
            UUID untold = stories.routedRepair(Stories.drippingTap());
            assertThat(ofIntake.holdsAnyOf(untold)).isTrue();
            backup.take(() -> {
                for (int n = 0; n < 20; n++) {
                    whileCopied.add(office.agent().requests().register(Stories.drippingTap()));
                }
            });
            return new AtTheMoment(unheard, untold, whileCopied);
        } finally {
            trial.suite().start(Component.ROUTING);
            trial.suite().awaitReady(Component.ROUTING);
        }
    }

    /** Three lines of the register with a slip each, the end of a callback, and what routing hears at last; the last line. */
    private static Request.Registered whatNobodyWillKnow(UUID called, Callback open, AtTheMoment moment) {
        Request.Registered lost = null;
        for (int n = 0; n < 3; n++) {
            lost = office.agent().requests().register(Stories.drippingTap());
            stories.route(lost.id());
            stories.slip(lost.id(), 1);
        }
        complete(open.id());
        stories.closed(called);
        stories.slip(moment.unheard(), 1);
        stories.slip(moment.untold(), 1);
        awaitSent();
        return lost;
    }

    private static void everythingGoesOn(UUID called, Callback open, String lostNumber) {
        assertThat(office.agent().requests().get(called).state()).isEqualTo(Request.State.AWAITING_CALLBACK);
        complete(open.id());
        stories.closed(called);
        UUID next = stories.routedRepair(Stories.drippingTap());
        assertThat(office.agent().requests().get(next).number())
                .as("a number that a household was told is not given again")
                .isGreaterThan(lostNumber);
        stories.repaired(next, 1, false);
        complete(stories.callback(next, 1).id());
        stories.closed(next);
        nothingIsLeftOver();
    }

    /** After the other: what is written under the new key, a service that is started with the old ring cannot read. */
    @Test
    @Order(2)
    void under_a_new_key_in_front_new_values_are_written_and_old_ones_read_and_a_password_changes_with_one_restart()
            throws SQLException, IOException {
        Request.Registered before = office.agent().requests().register(Stories.drippingTap());
        String k1 = "k1:" + keyOfIntake();
        String k2 = "k2:" + newKey();
        String ring = k2 + "," + k1;

        begin(trial.suite().with("GUANJIA_FIELD_KEYS", k1 + "," + k2));
        Request.Registered between = office.agent().requests().register(Stories.drippingTap());
        begin(trial.suite().with("GUANJIA_FIELD_KEYS", ring));
        Request.Registered after = office.agent().requests().register(Stories.drippingTap());

        assertThat(keyOf(before.id())).isEqualTo("k1");
        assertThat(keyOf(between.id())).isEqualTo("k1");
        assertThat(keyOf(after.id())).isEqualTo("k2");
        areRead(before, between, after);
        begin(trial.suite().with("GUANJIA_FIELD_KEYS", k1 + "," + k2));
        // As by a pod that is not replaced yet.
        areRead(before, between, after);
        assertThat(office.agent().requests().list("unit=3-1-1202&size=200").items())
                .extracting(Request.Summary::id)
                .contains(before.id(), after.id());

        String password = "changed-" + UUID.randomUUID();
        change("ALTER ROLE intake_app PASSWORD '" + password + "'");
        assertThat(office.agent().requests().get(before.id()).id())
                .as("connections that are open stay open")
                .isEqualTo(before.id());
        begin(trial.suite().with("GUANJIA_FIELD_KEYS", ring).with("GUANJIA_APP_PASSWORD", password));
        UUID last = stories.routedRepair(Stories.drippingTap());
        assertThat(stories.slip(last, 1).round()).isEqualTo(1);
    }

    private static void areRead(Request.Registered... lines) {
        for (Request.Registered line : lines) {
            assertThat(office.agent().requests().get(line.id()).content()).contains("水管");
            assertThat(office.agent().requests().revealPhone(line.id(), "核对")).isEqualTo("13800000101");
        }
    }

    /** Intake alone, as the operator's roll-out would. */
    private static void begin(Suite told) {
        trial.suite().stop(Component.INTAKE);
        told.start(Component.INTAKE);
        told.awaitReady(Component.INTAKE);
    }

    private static String newKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static String keyOfIntake() throws IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(trial.state().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets.getProperty("intake.field-key");
    }

    /** Under which key a line's caller is stored. */
    private static String keyOf(UUID request) throws SQLException {
        try (Connection database = trial.reader();
                PreparedStatement sql = database.prepareStatement(
                        "SELECT split_part(caller_phone, ':', 1) FROM intake.service_request WHERE id = ?")) {
            sql.setObject(1, request);
            try (ResultSet key = sql.executeQuery()) {
                key.next();
                return key.getString(1);
            }
        }
    }

    private static void change(String statement) throws SQLException {
        try (Connection database = trial.administrator();
                Statement sql = database.createStatement()) {
            sql.execute(statement);
        }
    }

    private static void complete(UUID callback) {
        office.estateOfficer()
                .callbacks()
                .complete(callback, Callback.Mode.PHONE, Callback.Satisfaction.SATISFIED, "满意");
    }

    /** Every slip and callback is of a request that there is, every routed request has its slip, nothing waits anywhere. */
    private static void nothingIsLeftOver() {
        await().atMost(LIMIT).untilAsserted(() -> {
            assertThat(count("""
                    SELECT count(*) FROM routing.contact_slip s
                    WHERE NOT EXISTS (SELECT FROM intake.service_request r WHERE r.id = s.request_id)""")).isZero();
            assertThat(count("""
                    SELECT count(*) FROM callback.callback c
                    WHERE NOT EXISTS (SELECT FROM intake.service_request r WHERE r.id = c.request_id)""")).isZero();
            assertThat(count("""
                    SELECT count(*) FROM intake.service_request r WHERE r.state <> 'RECORDED'
                    AND (SELECT count(*) FROM routing.contact_slip s WHERE s.request_id = r.id) <> 1""")).isZero();
            for (String service : Topics.SERVICES) {
                assertThat(count("SELECT count(*) FROM " + service + ".parked_event"))
                        .isZero();
            }
        });
    }

    private static void awaitSent() {
        for (String service : Topics.SERVICES) {
            await().atMost(LIMIT).until(() -> count("SELECT count(*) FROM " + service + ".outbox") == 0);
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection database = trial.reader();
                Statement sql = database.createStatement();
                ResultSet count = sql.executeQuery(query)) {
            count.next();
            return count.getLong(1);
        }
    }
}
