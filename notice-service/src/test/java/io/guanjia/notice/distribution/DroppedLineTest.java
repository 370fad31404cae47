package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.dropLine;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place that nobody meant to plan is taken off the list, and the list says so. */
@QuarkusTest
@NoticeServiceTest
class DroppedLineTest {

    private static final Map<String, ?> HOME = Map.of("method", "DOOR_TO_DOOR", "unit", "5-4-101");

    @Inject
    Transactions transactions;

    @Inject
    History history;

    private String notice;
    private String line;

    @BeforeEach
    void aLineIsPlanned() {
        Office.defineBranches();
        notice = Office.released(Office.waterIsOff());
        line = planned();
    }

    @Test
    void a_line_planned_by_mistake_is_dropped_with_a_reason_and_the_home_may_be_planned_again() {
        dropLine(agent(), notice, line, "户号填错，业户电话13800000101")
                .statusCode(200)
                .body("state", equalTo("DROPPED"))
                .body("note", equalTo("户号填错，业户电话138****0101"))
                .body("handler", equalTo("kefu.gl01"));

        problem(dropLine(agent(), notice, line, "户号填错"), 409, "DISTRIBUTION_ALREADY_SETTLED");
        problem(
                settle(agent(), notice, line, Map.of("outcome", "SIGNED", "recipient", "林晓")),
                409,
                "DISTRIBUTION_ALREADY_SETTLED");
        String again = planned();
        one(agent(), notice)
                .body("lines.find { it.id == '" + again + "' }.state", equalTo("PENDING"))
                .body("lines.find { it.id == '" + line + "' }.state", equalTo("DROPPED"));
        agent().get(Office.REGISTER + "?size=200")
                .then()
                .body("items.findAll { it.noticeId == '" + notice + "' }", empty());
        List<History.Line> told = transactions.in(Scope.ofBranch("GL"), tx -> history.of(tx, UUID.fromString(line)));
        assertThat(told.getLast().action()).isEqualTo("dropped");
    }

    @Test
    void a_list_of_nothing_but_mistakes_is_still_to_be_planned() {
        assertThat(openClocks(notice)).doesNotContain("DISTRIBUTION");

        dropLine(agent(), notice, line, "栋号看错").statusCode(200);

        assertThat(openClocks(notice)).contains("DISTRIBUTION");
        assertThat(openClocks(line)).isEmpty();
        planned();
        assertThat(openClocks(notice)).doesNotContain("DISTRIBUTION");
    }

    @Test
    void what_was_tried_stays_on_the_register_and_what_is_there_is_not_dropped() {
        settle(agent(), notice, line, Map.of("outcome", "UNREACHABLE", "note", "家中无人"))
                .statusCode(200);
        dropLine(agent(), notice, line, "户号填错").statusCode(200).body("attempts.outcome", hasItem("UNREACHABLE"));

        String signed = planned();
        settle(agent(), notice, signed, Map.of("outcome", "SIGNED", "recipient", "林晓"))
                .statusCode(200);
        problem(dropLine(agent(), notice, signed, "户号填错"), 409, "DISTRIBUTION_ALREADY_SETTLED");
        problem(dropLine(Office.agentOfAnotherOffice(), notice, signed, "户号填错"), 404, "NOT_FOUND");
    }

    @Test
    void an_older_image_reads_a_dropped_line_as_stopped_and_whoever_looks_on_from_above_reads_no_reason() {
        dropLine(agent(), notice, line, "户号填错").statusCode(200);

        String stored = transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery("SELECT state FROM distribution_line WHERE branch_id = 'GL' AND id = :id")
                .bind("id", UUID.fromString(line))
                .mapTo(String.class)
                .one());
        assertThat(stored).isEqualTo("STOPPED");
        one(Office.quality(), notice).body("lines[0].state", equalTo("DROPPED")).body("lines[0].note", nullValue());
    }

    private String planned() {
        return Office.planned(notice, HOME);
    }

    private List<String> openClocks(String subject) {
        return transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery(
                        "SELECT kind FROM deadline WHERE branch_id = 'GL' AND subject_id = :subject AND state = 'OPEN'")
                .bind("subject", UUID.fromString(subject))
                .mapTo(String.class)
                .list());
    }
}
