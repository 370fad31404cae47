package io.guanjia.intake.desk.message;

import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.desk.message.Messages.PATH;
import static io.guanjia.intake.desk.message.Messages.forDepartment;
import static io.guanjia.intake.desk.message.Messages.headOf;
import static io.guanjia.intake.desk.message.Messages.message;
import static io.guanjia.intake.desk.message.Messages.open;
import static io.guanjia.intake.desk.message.Messages.passedOn;
import static io.guanjia.intake.desk.message.Messages.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that nobody passes on, or nobody answers, stands before somebody. */
@QuarkusTest
@IntakeServiceTest
class PhoneMessageClocksTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S1b(2)-3")
    void what_nobody_passes_on_stands_before_the_team_leader_and_then_before_who_leads_whom_it_is_for() {
        String forOne = open();
        timePasses(forOne);
        stands(Desk::teamLeader, forOne, "PHONE_MESSAGE");
        Desk.agent().get(PATH + "?overdue=true&size=200").then().body("items.id", hasItem(forOne));

        passedOn(forOne);
        timePasses(forOne);
        stands(Messages::director, forOne, "PHONE_MESSAGE_ANSWER");

        String forAll = passedOn(taken(forDepartment(Messages.ENGINEERING)));
        timePasses(forAll);
        stands(() -> headOf(Messages.ENGINEERING), forAll, "PHONE_MESSAGE_ANSWER");
    }

    @Test
    void what_was_left_for_a_department_that_ends_stands_before_the_director() {
        Desk.put(
                        "/departments/GL01-LEASING",
                        Map.of("office", "GL01", "kind", "LEASING", "nameZh", "租赁部", "nameEn", "Leasing"))
                .statusCode(200);
        String message = passedOn(taken(forDepartment("GL01-LEASING")));
        timePasses(message);
        stands(() -> headOf("GL01-LEASING"), message, "PHONE_MESSAGE_ANSWER");

        Desk.administrator()
                .body(Map.of())
                .post(Desk.ORGANISATION + "/departments/GL01-LEASING/end")
                .then()
                .statusCode(200);
        stands(Messages::director, message, "PHONE_MESSAGE_ANSWER");
    }

    @Test
    @Clause("S1b(2)-P3")
    void after_hours_the_clock_waits_for_the_next_service_hours() {
        LocalDate sunday = LocalDate.now(SHANGHAI).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        Instant atNight = sunday.atTime(LocalTime.of(22, 0)).atZone(SHANGHAI).toInstant();
        String message = taken(with(with(message(), "reason", "AFTER_HOURS"), "takenAt", atNight.toString()));

        Instant due = Instant.parse(Desk.agent().get(PATH + "/" + message).path("due.dueAt"));
        assertThat(due.atZone(SHANGHAI).toLocalDate()).isAfter(sunday);
        assertThat(Duration.between(atNight, due)).isGreaterThan(Duration.ofHours(6));
    }

    private static void stands(Supplier<RequestSpecification> somebody, String message, String clock) {
        await().atMost(SOON).untilAsserted(() -> somebody.get()
                .get("/api/intake/overdue?size=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subjectId == '" + message + "' }.kind", contains(clock)));
    }

    /** As time would have it. */
    private static void timePasses(String message) {
        Database.change("UPDATE deadline SET due_at = now() - interval '1 hour' WHERE subject_id = '" + message
                + "' AND state = 'OPEN'");
    }
}
