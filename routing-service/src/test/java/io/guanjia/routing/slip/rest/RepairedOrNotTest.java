package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.testing.service.Refusals.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What engineering repaired is called back on as a repair: it does not leave that unsaid. */
@QuarkusTest
@RoutingServiceTest
class RepairedOrNotTest {

    private static final Map<String, ?> SILENT = Map.of("result", "已更换阀门");
    private static final Map<String, ?> NOTHING = Map.of("result", "已检查，正常", "nothingRepaired", true);

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void engineering_says_which_repairs_it_made_or_that_it_made_none() {
        String slip = taken(engineer(), Desk.newSlip());

        problem(act(engineer(), slip, "report", SILENT), 422, "REPAIRED_OR_NOT")
                .body("clauses", contains("S3-4.1.2.3a1"))
                .body("errors.field", contains("repairs"))
                .body("detail", containsString("nothingRepaired"));
        problem(
                act(
                        engineer(),
                        slip,
                        "report",
                        Map.of("result", "已更换阀门", "nothingRepaired", true, "repairs", List.of(repair()))),
                422,
                "REPAIRED_OR_NOT");
        act(engineer(), slip, "report", NOTHING).statusCode(200);
        act(Desk.agent(), slip, "return", Map.of("reason", "阀门换了没有")).statusCode(200);
        problem(act(engineer(), slip, "report", SILENT), 422, "REPAIRED_OR_NOT");
        act(engineer(), slip, "report", Map.of("result", "已更换阀门", "repairs", List.of(repair())))
                .statusCode(200);
    }

    @Test
    void whoever_confirms_reads_that_nothing_was_repaired_and_later_what_was() {
        String slip = taken(engineer(), Desk.newSlip());

        act(engineer(), slip, "report", NOTHING).statusCode(200);
        file(slip).body("nothingRepaired", is(true)).body("history.reason", hasItem("已检查，正常（未作维修）"));
        act(Desk.agent(), slip, "return", Map.of("reason", "阀门换了没有")).statusCode(200);
        file(slip).body("nothingRepaired", is(false));
        act(engineer(), slip, "report", Map.of("result", "已更换阀门", "repairs", List.of(repair())))
                .statusCode(200);
        file(slip)
                .body("nothingRepaired", is(false))
                .body("history.reason", hasItems("已检查，正常（未作维修）", "已更换阀门（维修：日常一般性维修）"));
    }

    @Test
    void what_a_confirmed_report_says_of_repairs_stays() {
        String slip = taken(engineer(), Desk.newSlip());

        act(engineer(), slip, "report", NOTHING).statusCode(200);
        act(Desk.agent(), slip, "confirmation").statusCode(200);
        file(slip).body("nothingRepaired", is(true));
    }

    @Test
    void what_a_department_does_is_what_the_organisation_says_and_no_matter_of_its_code() {
        String tag = request.toString().substring(0, 6).toUpperCase();
        String mending = "GL01-MENDING" + tag;
        String cleaning = "GL01-ENGINEERING-" + tag;
        Facts.send(
                Desk.department(mending, null).with("kind", "ENGINEERING"),
                Desk.department(cleaning, null).with("kind", "CLEANING"));
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Desk.slipOf(Desk.agent(), request);

        handOver(slip, mending);
        RequestSpecification menders = Desk.handler("weixiu.gl01", "HX/FZ/GL/GL01", mending);
        act(menders, slip, "acknowledgement").statusCode(200);
        problem(act(menders, slip, "report", SILENT), 422, "REPAIRED_OR_NOT");

        handOver(slip, cleaning);
        RequestSpecification cleaners = Desk.handler("baojie.gl01", "HX/FZ/GL/GL01", cleaning);
        act(cleaners, slip, "acknowledgement").statusCode(200);
        act(cleaners, slip, "report", SILENT).statusCode(200);
    }

    @Test
    void a_further_department_of_engineering_that_nobody_told_of_is_one_by_its_code() {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2].with("departmentCode", "GL01-ENGINEERING-2");
        Facts.send(routed);
        RequestSpecification people = Desk.handler("gongcheng2.gl01", "HX/FZ/GL/GL01", "GL01-ENGINEERING-2");
        String slip = taken(people, Desk.slipOf(Desk.agent(), request));

        problem(act(people, slip, "report", SILENT), 422, "REPAIRED_OR_NOT");
        act(people, slip, "report", NOTHING).statusCode(200);
    }

    private static ValidatableResponse file(String slip) {
        return Desk.agent().get(Desk.SLIPS + "/" + slip).then();
    }

    private static String taken(RequestSpecification people, String slip) {
        act(people, slip, "acknowledgement").statusCode(200);
        return slip;
    }

    /** To a department that may not be known here yet. */
    private static void handOver(String slip, String department) {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        act(Desk.director(), slip, "handover", Map.of("toDepartment", department, "reason", "由其接办"))
                                        .extract()
                                        .statusCode()
                                == 200);
    }

    private static Map<String, ?> repair() {
        return Map.of("defect", "ORDINARY_REPAIR", "completedAt", Instant.now().toString());
    }
}
