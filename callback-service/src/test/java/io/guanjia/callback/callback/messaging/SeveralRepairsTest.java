package io.guanjia.callback.callback.messaging;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static io.guanjia.callback.callback.Desk.agent;
import static io.guanjia.callback.callback.Desk.announced;
import static io.guanjia.callback.callback.Desk.answered;
import static io.guanjia.callback.callback.Desk.callbackIn;
import static io.guanjia.callback.callback.Desk.callbacksOf;
import static io.guanjia.callback.callback.Desk.complete;
import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.estateOfficer;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.repaired;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.callback.callback.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several repairs of one request: none is taken for the last while another is still to come, and none in vain is forgotten. */
@QuarkusTest
@CallbackServiceTest
class SeveralRepairsTest {

    private static final String ENDED = "2026-05-03T08:00:00Z";

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void of_several_repairs_of_one_report_none_ends_before_all_are_told_of() {
        Facts.sendPromised(
                told("triaged", request, 1).with("notConfirmable", "ANONYMOUS"),
                repaired(request, UUID.randomUUID(), 1, "WET_AREA", false, ENDED)
                        .with("repairs", List.of(repair("WET_AREA"), repair("STRUCTURAL_LEAK"))));

        assertThat(announced(request, 3))
                .extracting(Fact::type)
                .containsExactly(type("scheduled"), type("scheduled"), type("not-owed"));
        see(callbackIn("AWAITING_RAINSTORM", request)).body("callback.rule.code", equalTo("STRUCTURAL_LEAK"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Extent.PARTIAL)
    void a_repair_in_vain_stays_in_doubt_until_somebody_was_there_again() {
        Facts.sendPromised(
                repaired(request, UUID.randomUUID(), 1, "ORDINARY_REPAIR", false, ENDED),
                repaired(request, UUID.randomUUID(), 1, "WET_AREA", false, ENDED));
        callbacksOf(request, 2);
        complete(estateOfficer(), byRule("ORDINARY_REPAIR"), answered("PHONE", "DISSATISFIED"))
                .statusCode(200);
        Facts.sendPromised(
                told("reopened", request, 1).with("round", 2),
                handled(request, 2, "COMPLAINT").with("round", 2));
        callbacksOf(request, 4);
        complete(estateOfficer(), byRule("WET_AREA_OR_CONCEALED"), answered("PHONE", "SATISFIED"))
                .statusCode(200);
        complete(agent(), byRule("ORDINARY_COMPLAINT"), answered("ON_SITE", "DISSATISFIED"))
                .statusCode(200);

        Facts.sendPromised(
                told("reopened", request, 3).with("round", 3),
                handled(request, 4, "COMPLAINT").with("round", 3));
        callbacksOf(request, 6);

        see(byRule("REWORK")).body("callback.round", equalTo(3));
    }

    private String byRule(String rule) {
        return director()
                .get(CALLBACKS + "?requestId=" + request + "&state=DUE&rule=" + rule)
                .path("items[0].id");
    }

    /** Now, so that no rain has tried it yet. */
    private static Map<String, Object> repair(String defect) {
        return Map.of(
                "defect", defect, "rework", false, "completedAt", Instant.now().toString());
    }

    private static String type(String event) {
        return "guanjia.callback.callback." + event + ".v1";
    }
}
