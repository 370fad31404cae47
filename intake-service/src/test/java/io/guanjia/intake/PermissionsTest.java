package io.guanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.box.Boxes;
import io.guanjia.intake.desk.escalation.AtTheDesk;
import io.guanjia.intake.desk.log.Logged;
import io.guanjia.intake.desk.message.Calls;
import io.guanjia.intake.desk.message.Messages;
import io.guanjia.intake.desk.roster.Rosters;
import io.guanjia.intake.escalation.Escalated;
import io.guanjia.intake.household.Households;
import io.guanjia.intake.ledger.Ledgers;
import io.guanjia.intake.request.Attached;
import io.guanjia.intake.savedfilter.KeptFilters;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.service.PermissionMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
class PermissionsTest {

    private static final String COMMANDS = "POST /api/intake/service-requests/{id}/";

    private static final String HOUSEHOLDS = "POST /api/intake/households/";
    private static final String FILTERS = "POST /api/intake/saved-filters";
    private static final String BOXES = "POST /api/intake/suggestion-boxes";
    private static final String KNOWLEDGE = "POST /api/intake/knowledge/entries";
    private static final String PROCEDURES = "POST /api/intake/procedures";
    private static final String SCRIPTS = "POST /api/intake/desk-scripts";
    private static final String DEFINE = "PUT /api/intake/organisation/";
    private static final String NAMED = "{\"nameZh\":\"嘉园\",\"nameEn\":\"Jiayuan\",";
    private static final String PLACE_NAMED = "{\"nameZh\":\"和欣\",\"nameEn\":\"Hexin\"}";

    private final IntakePermissions permissions;

    PermissionsTest(IntakePermissions permissions) {
        this.permissions = permissions;
    }

    private static final String OTHER_LINE = "{\"number\":\"GL01-SR-202611-0001\",\"reason\":\"同一处\"}";

    @Test
    @Clause(
            value = {"S0-2.1", "S0-2.2"},
            extent = Extent.PARTIAL)
    void every_endpoint_opens_to_the_posts_in_the_table_in_their_own_place_and_to_nobody_else() {
        Desk.organise();

        String unit = Households.added("21-1-0101");

        PermissionMatrix matrix = PermissionMatrix.of(rows())
                .sample("unitId", unit)
                .sample("personId", Households.added(unit, "周敏", "13700002001"))
                .sample("filterId", KeptFilters.kept("矩阵"))
                .body(FILTERS, "{\"board\":\"REQUESTS\",\"name\":\"本周投诉\",\"query\":\"kind=COMPLAINT\"}")
                .body(FILTERS + "/{filterId}/sharing", "{\"shared\":true}")
                .body(HOUSEHOLDS + "units/{unitId}/change", "{\"unit\":\"21-1-0101\"}")
                .body(HOUSEHOLDS + "people/{personId}/change", "{\"name\":\"周敏\",\"relation\":\"OWNER\"}")
                .body(HOUSEHOLDS + "people/{personId}/phones", "{\"reason\":\"回电\"}")
                .body(
                        COMMANDS + "verification",
                        "{\"restatement\":\"漏水\",\"confirmedByComplainant\":true,\"severity\":\"MINOR\",\"category\":\"HOUSE_LEAK\"}")
                .body(COMMANDS + "triage", "{\"category\":\"HOUSE_LEAK\"}")
                .body(COMMANDS + "unreachable", "{\"reason\":\"UNREACHABLE\",\"note\":\"两次上门无人\"}")
                .body(COMMANDS + "reached", "{\"reason\":\"业户来电\"}")
                .body(COMMANDS + "reassessment", "{\"category\":\"HOUSE_LEAK\",\"reason\":\"误标\"}")
                .body(COMMANDS + "answer", "{\"text\":\"已说明\"}")
                .body(
                        COMMANDS + "routing",
                        "{\"departmentCode\":\"GL01-ENGINEERING\",\"content\":\"请检查\",\"transmission\":\"WRITTEN\"}")
                .body(COMMANDS + "instruction-request", "{\"question\":\"可否答复\"}")
                .body(COMMANDS + "instruction", "{\"text\":\"可以\"}")
                .body(COMMANDS + "reply-time", "{\"agreedReplyAt\":\"2030-01-01T00:00:00Z\"}")
                .body(COMMANDS + "apology", "{\"text\":\"已致歉\"}")
                .body(COMMANDS + "standard-five", "{\"why\":\"NOT_AT_ONCE\",\"text\":\"需到场\"}")
                .body(COMMANDS + "reply", "{\"text\":\"已修\",\"mode\":\"PHONE\"}")
                .body(COMMANDS + "void", "{\"reason\":\"重复登记\"}")
                .defined(DEFINE + "branches/{code}", Map.of("code", "GL"), NAMED + """
                        "group":"HX","company":"FZ","zone":"Asia/Shanghai"}""")
                .defined(DEFINE + "places/{group}", Map.of("group", "HX"), PLACE_NAMED)
                .defined(DEFINE + "places/{group}/{company}", Map.of("group", "HX", "company", "FZ"), PLACE_NAMED)
                .defined(DEFINE + "offices/{code}", Map.of("code", "GL01"), NAMED + """
                        "branch":"GL"}""")
                .defined(DEFINE + "departments/{code}", Map.of("code", "GL01-ENGINEERING"), NAMED + """
                        "office":"GL01","kind":"ENGINEERING"}""")
                .defined(DEFINE + "staff-posts/{staffId}", Map.of("staffId", "kefu.gl01"), """
                        {"org":"HX/FZ/GL/GL01","roles":["CUSTOMER_SERVICE_AGENT"]}""")
                .defined(DEFINE + "branches/{code}/categories", Map.of("code", "GL"), """
                        {"categories":[{"code":"PLUMBING","nameZh":"给排水","nameEn":"Plumbing"}]}""")
                .defined(
                        "POST /api/intake/organisation/departments/{code}/end",
                        Map.of("code", "GL01-ENGINEERING"),
                        "{}")
                .defined(
                        "POST /api/intake/organisation/staff-posts/{staffId}/end", Map.of("staffId", "kefu.gl01"), "{}")
                .defined(DEFINE + "branches/{code}/calendars/{year}", Map.of("code", "GL", "year", "2026"), "{}")
                .defined(
                        DEFINE + "branches/{code}/policies/{name}",
                        Map.of("code", "GL", "name", "routing.plan"),
                        "{\"value\":\"WORKING_DAYS(1)\"}");

        assertThat(attachments(corrections(roster(escalations(ledger(messages(calls(knowledge(boxes(matrix)))))))))
                        .findings())
                .isEmpty();
    }

    private static PermissionMatrix attachments(PermissionMatrix matrix) {
        String inquiry = Desk.registered("INQUIRY");
        return matrix.sample("id", inquiry)
                .sample("attachmentId", Attached.photo(inquiry, 1))
                .body(COMMANDS + "attachments/{attachmentId}/withdrawal", "{\"reason\":\"拍错了\"}");
    }

    private static PermissionMatrix corrections(PermissionMatrix matrix) {
        return matrix.body(COMMANDS + "correction", "{\"unit\":\"3-1-1203\",\"reason\":\"听错\"}")
                .body(COMMANDS + "kind-correction", "{\"kind\":\"OTHER\",\"reason\":\"误选\"}")
                .body(COMMANDS + "remarks", "{\"text\":\"又来电\"}")
                .body(COMMANDS + "links", OTHER_LINE)
                .body(COMMANDS + "merging", OTHER_LINE)
                .body(COMMANDS + "reopening", "{\"reason\":\"又漏水\"}");
    }

    private static PermissionMatrix boxes(PermissionMatrix matrix) {
        String box = Boxes.placed("矩阵");
        return matrix.sample("boxId", box)
                .sample("openingId", Boxes.opened(box, "1", 1))
                .body(BOXES, "{\"location\":\"矩阵旁\"}")
                .body(
                        BOXES + "/{boxId}/openings",
                        "{\"firstOpener\":\"kefu.gl01\",\"secondOpener\":\"zuzhang.gl01\",\"slips\":0}")
                .body(BOXES + "/openings/{openingId}/requests", "{\"requests\":[\"GL01-SR-202611-0001\"]}");
    }

    private static PermissionMatrix atTheDesk(PermissionMatrix matrix) {
        String path = "POST /api/intake/desk-escalations";
        String one = path + "/{deskEscalationId}/";
        return matrix.sample("deskEscalationId", AtTheDesk.calming())
                .body(path, "{\"channel\":\"VISIT\"}")
                .body(one + "offer", "{\"reason\":\"NOT_SATISFIED\"}")
                .body(one + "consent", "{\"given\":true}")
                .body(one + "call", "{\"role\":\"OFFICE_DIRECTOR\"}")
                .body(one + "end", "{\"outcome\":\"LEFT\"}")
                .body(one + "request", "{\"requestNumber\":\"GL01-SR-202611-0001\"}");
    }

    private static PermissionMatrix escalations(PermissionMatrix matrix) {
        String log = "POST /api/intake/log-entries";
        return atTheDesk(matrix)
                .body("POST /api/intake/escalations", "{\"requestId\":\"" + Desk.registered("INQUIRY") + "\"}")
                .sample("escalationId", Escalated.raised())
                .sample("logEntryId", Logged.handedOver())
                .body(log, "{\"content\":\"东门道闸故障\"}")
                .body(log + "/{logEntryId}/correction", "{\"content\":\"是西门道闸\"}");
    }

    private static PermissionMatrix roster(PermissionMatrix matrix) {
        return matrix.sample("rosterId", Rosters.opened("GL01"))
                .body("POST " + Rosters.PATH + "/{rosterId}/shifts", "{\"shifts\":[]}");
    }

    private static PermissionMatrix ledger(PermissionMatrix matrix) {
        String review = "POST /api/intake/ledger-reviews/{reviewId}";
        return matrix.sample("reviewId", Ledgers.opened("GL01", "DAY"))
                .body(review + "/signature", "{\"arrangements\":[]}")
                .body(review + "/guidance", "{\"guidance\":\"当天上门\"}");
    }

    /** Read by the whole branch, so that no row of it is hidden from the office next door: its own tests say who keeps it. */
    private static PermissionMatrix knowledge(PermissionMatrix matrix) {
        String entry = "{\"title\":\"矩阵\",\"category\":\"OTHER\",\"answer\":\"矩阵\",\"source\":\"矩阵\"}";
        String procedure =
                "{\"title\":\"矩阵\",\"purpose\":\"矩阵\",\"appliesTo\":\"矩阵\",\"activities\":[\"CONDUCT_NORM\"],"
                        + "\"responsible\":\"CS_TEAM_LEADER\",\"method\":\"矩阵\",\"controls\":\"矩阵\"}";
        return matrix.body(SCRIPTS + "/{scriptCode}/wording", "{\"text\":\"您好，请讲。\"}")
                .body(KNOWLEDGE, entry)
                .body(KNOWLEDGE + "/{entryId}/revision", entry)
                .body(KNOWLEDGE + "/{entryId}/end", "{\"reason\":\"矩阵\"}")
                .body(PROCEDURES, "{\"number\":\"矩阵-1\",\"text\":" + procedure + "}")
                .body(PROCEDURES + "/{procedureId}/amendment", procedure)
                .body(PROCEDURES + "/{procedureId}/withdrawal", "{\"reason\":\"矩阵\"}");
    }

    private static PermissionMatrix calls(PermissionMatrix matrix) {
        String calls = "POST " + Calls.RETURNS;
        return matrix.sample("callId", Calls.due())
                .body(calls, "{\"phone\":\"13700002001\",\"content\":\"矩阵\"}")
                .body(calls + "/{callId}/attempts", "{\"outcome\":\"NO_ANSWER\"}")
                .body(calls + "/{callId}/result", "{\"said\":\"矩阵\"}")
                .body(calls + "/{callId}/giving-up", "{\"reason\":\"矩阵\"}")
                .body(calls + "/{callId}/phone", "{\"reason\":\"回电\"}");
    }

    private static PermissionMatrix messages(PermissionMatrix matrix) {
        String messages = "POST " + Messages.PATH;
        return matrix.sample("messageId", Messages.open())
                .body(
                        messages,
                        "{\"forStaff\":\"weixiu.gl01\",\"reason\":\"ABSENT\",\"callerName\":\"矩阵\","
                                + "\"company\":\"矩阵\",\"content\":\"矩阵\"}")
                .body(messages + "/{messageId}/passing-on", "{\"told\":\"矩阵\",\"how\":\"IN_PERSON\"}")
                .body(messages + "/{messageId}/answer", "{\"answer\":\"矩阵\"}")
                .body(messages + "/{messageId}/withdrawal", "{\"reason\":\"矩阵\"}")
                .body(messages + "/{messageId}/phone", "{\"reason\":\"回电\"}");
    }

    @Test
    void every_change_of_what_has_a_version_asks_which_one_was_seen() {
        Desk.organise();

        assertThat(PermissionMatrix.of(rows()).changesThatAskForNoVersion())
                .containsExactlyInAnyOrder(
                        "DELETE /api/intake/operations/parked-events/{id}",
                        "POST /api/intake/households/people/{personId}/phones",
                        "POST /api/intake/log-entries/{logEntryId}/correction",
                        "POST /api/intake/phone-messages/{messageId}/phone",
                        "POST /api/intake/return-calls/{callId}/phone",
                        "POST /api/intake/service-requests/{id}/attachments",
                        "POST /api/intake/service-requests/{id}/attachments/{attachmentId}/withdrawal",
                        "POST /api/intake/service-requests/{id}/phone",
                        "POST /api/intake/service-requests/{id}/words");
    }

    private List<PermissionMatrix.Row> rows() {
        return permissions.rows().values().stream()
                .flatMap(row -> row.grants().entrySet().stream()
                        .map(grant -> new PermissionMatrix.Row(
                                row.command(),
                                PermissionMatrix.Kind.valueOf(grant.getKey().name()),
                                grant.getValue())))
                .toList();
    }
}
