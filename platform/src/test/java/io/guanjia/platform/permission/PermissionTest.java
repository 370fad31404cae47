package io.guanjia.platform.permission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.service.PermissionMatrix;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PermissionTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String ME = "/api/probe/me";
    private static final String BROOM = "{\"text\": \"扫帚\", \"colour\": \"GREEN\"}";

    @Inject
    Probe probe;

    @Inject
    PermissionTable table;

    private String branch;
    private String office;

    @BeforeEach
    void an_office_of_its_own() {
        branch = probe.branch();
        office = probe.office(branch, 1);
    }

    @Test
    void an_endpoint_for_which_nobody_decided_is_refused_to_everybody() {
        get("/api/probe/failures/nobody-decided", office, "ESTATE_OFFICER").statusCode(403);
        get("/api/probe/failures/nobody-decided", "HX", "OPERATOR").statusCode(403);
    }

    @Test
    void a_command_that_the_table_does_not_list_is_a_bug_and_not_a_way_in() {
        get("/api/probe/failures/unlisted", office, "ESTATE_OFFICER").statusCode(500);
        assertThatIllegalStateException().isThrownBy(() -> table.of("note.unlisted"));
    }

    @Test
    void a_refusal_names_the_command_and_who_may() {
        get(NOTES, office, "TECHNICIAN")
                .statusCode(403)
                .body("code", equalTo("NOT_PERMITTED"))
                .body("values.command", equalTo("note.read"))
                .body("values.roles", containsString("ESTATE_OFFICER"))
                .body("detail", containsString("管理员"))
                .body("detail", not(containsString("ESTATE_OFFICER")));
    }

    @Test
    void a_company_reads_its_subtree_and_writes_nothing() {
        UUID note = note(office);

        get(NOTES + "/" + note, "HX/FZ", "QUALITY_DEPARTMENT").statusCode(200);
        given().auth()
                .oauth2(TestTokens.of("p", "HX/FZ", "ESTATE_OFFICER"))
                .contentType("application/json")
                .body(BROOM)
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("code", equalTo("READ_ONLY_SCOPE"));
    }

    @Test
    void what_reaches_every_branch_is_for_group_staff_only() {
        get("/api/probe/operations/parked-events", "HX", "OPERATOR").statusCode(200);
        get("/api/probe/operations/parked-events", "HX/FZ", "OPERATOR")
                .statusCode(403)
                .body("code", equalTo("GROUP_ONLY"));
        get("/api/probe/operations/parked-events", office, "OPERATOR").statusCode(403);
    }

    @Test
    void a_command_of_two_kinds_of_place_is_given_in_each_by_its_own_posts_only() {
        PermissionTable kept = new PermissionTable() {
            {
                write("entry.keep", "ESTATE_OFFICER");
                suiteWide("entry.keep", "GROUP_PROPERTY_DEPARTMENT");
            }
        };
        assertThat(kept.permits("entry.keep", somebody(office, "ESTATE_OFFICER")))
                .isTrue();
        assertThat(kept.permits("entry.keep", somebody("HX", "GROUP_PROPERTY_DEPARTMENT")))
                .isTrue();
        assertThat(kept.permits("entry.keep", somebody("HX", "ESTATE_OFFICER"))).isFalse();
        assertThat(kept.permits("entry.keep", somebody(office, "GROUP_PROPERTY_DEPARTMENT")))
                .isFalse();
        assertThat(kept.permits("entry.keep", somebody("HX", "ESTATE_OFFICER", "GROUP_PROPERTY_DEPARTMENT")))
                .isTrue();
        assertThat(kept.of("entry.keep").roles()).containsOnly("ESTATE_OFFICER", "GROUP_PROPERTY_DEPARTMENT");
    }

    @Test
    void another_company_and_another_group_see_nothing_of_it() {
        UUID note = note(office);

        get(NOTES + "/" + note, "HX/XM", "QUALITY_DEPARTMENT").statusCode(404);
        get(NOTES + "/" + note, "YY", "QUALITY_DEPARTMENT").statusCode(404);
    }

    @Test
    void for_another_office_of_the_branch_it_does_not_exist() {
        UUID note = note(office);
        String neighbour = probe.office(branch, 2);

        get(NOTES + "/" + note, neighbour, "ESTATE_OFFICER").statusCode(404);
        given().auth()
                .oauth2(TestTokens.of("p", neighbour, "ESTATE_OFFICER"))
                .contentType("application/json")
                .header("If-Match", "*")
                .body(BROOM)
                .put(NOTES + "/" + note + "/text")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void every_endpoint_answers_every_role_as_the_table_says() {
        PermissionMatrix matrix = matrix(rows()).sample("id", note(office));

        // What was made to be wrong is found, and nothing else.
        assertThat(matrix.findings())
                .satisfiesExactlyInAnyOrder(
                        finding -> assertThat(finding).contains("nobody-decided: nobody decided"),
                        finding -> assertThat(finding).contains("unlisted: nobody decided"),
                        finding -> assertThat(finding).contains("note.fail: listed, but no endpoint"));
        assertThat(matrix.commands()).containsEntry("GET " + NOTES + "/{id}", "note.read");
    }

    @Test
    void the_matrix_notices_a_door_that_is_wider_than_the_table_says() {
        List<PermissionMatrix.Row> stricter = new ArrayList<>(rows());
        stricter.removeIf(row -> row.command().equals("note.read"));
        stricter.add(new PermissionMatrix.Row("note.read", PermissionMatrix.Kind.READ, Set.of("QUALITY_DEPARTMENT")));

        assertThat(matrix(stricter).findings())
                .anyMatch(finding -> finding.contains("GET " + NOTES + " as ESTATE_OFFICER")
                        && finding.contains("refused by the table, answered 200"));
    }

    @Test
    void the_matrix_notices_a_row_that_another_branch_can_reach() {
        UUID note = note(office);

        assertThat(matrix(rows()).otherBranch(office).sample("id", note).findings())
                .anyMatch(finding -> finding.contains("GET " + NOTES + "/{id}") && finding.contains("expected 404"));
    }

    @Test
    void the_matrix_notices_a_row_that_another_office_of_the_branch_can_reach_or_list() {
        UUID note = note(office);

        assertThat(matrix(rows()).otherOffice(office).sample("id", note).findings())
                .anyMatch(finding -> finding.contains("GET " + NOTES + "/{id}") && finding.contains("expected 404"))
                .anyMatch(finding -> finding.contains("GET " + NOTES) && finding.contains("shows " + note));
    }

    @Test
    void whoever_asks_who_they_are_is_told_their_place_and_what_they_may_do() {
        given().auth()
                .oauth2(TestTokens.of(
                        "li",
                        office,
                        Map.of("departments", List.of("B-CLEANING", "A-ENGINEERING")),
                        "QUALITY_DEPARTMENT",
                        "offline_access"))
                .get(ME)
                .then()
                .statusCode(200)
                .body("staffId", equalTo("li"))
                .body("name", equalTo("li"))
                .body("roles", contains("QUALITY_DEPARTMENT"))
                .body("group", equalTo("HX"))
                .body("company", equalTo("FZ"))
                .body("branch.code", equalTo(branch))
                .body("branch.nameZh", equalTo("分公司"))
                .body("office.code", equalTo(branch + "01"))
                .body("office.nameZh", nullValue())
                .body("departments", contains("A-ENGINEERING", "B-CLEANING"))
                .body("commands", contains("me.read", "note.read"));
    }

    @Test
    void the_commands_that_somebody_is_told_of_are_those_that_the_table_does_not_refuse_them() {
        for (String place : List.of(office, "HX/FZ/" + branch, "HX/FZ", "HX")) {
            for (String role : List.of("ESTATE_OFFICER", "QUALITY_DEPARTMENT", "OFFICE_DIRECTOR", "OPERATOR")) {
                List<String> told =
                        get(ME, place, role).statusCode(200).extract().path("commands");
                Caller somebody = somebody(place, role);
                assertThat(told)
                        .as(role + " of " + place)
                        .containsExactlyInAnyOrderElementsOf(table.rows().values().stream()
                                .filter(row -> row.refusalOf(somebody).isEmpty())
                                .map(PermissionTable.Permission::command)
                                .toList());
            }
        }
    }

    @Test
    void who_has_no_business_here_is_told_so() {
        get(ME, office, "FEE_COLLECTOR").statusCode(403).body("code", equalTo("NOT_PERMITTED"));
    }

    private static Caller somebody(String place, String... roles) {
        return new Caller("somebody", OrgPath.parse(place), Set.of(roles), Set.of());
    }

    private PermissionMatrix matrix(List<PermissionMatrix.Row> rows) {
        return PermissionMatrix.of(rows)
                .own(office)
                .otherOffice(probe.office(branch, 2))
                .otherBranch(probe.office(probe.branch(), 9))
                .body("PUT " + NOTES + "/{id}/text", BROOM);
    }

    private List<PermissionMatrix.Row> rows() {
        return table.rows().values().stream()
                .flatMap(row -> row.grants().entrySet().stream()
                        .map(grant -> new PermissionMatrix.Row(
                                row.command(),
                                PermissionMatrix.Kind.valueOf(grant.getKey().name()),
                                grant.getValue())))
                .toList();
    }

    private UUID note(String office) {
        return UUID.fromString(given().auth()
                .oauth2(TestTokens.of("li", office, "ESTATE_OFFICER"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(BROOM)
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse get(String path, String place, String role) {
        return given().auth()
                .oauth2(TestTokens.of("somebody", place, role))
                .get(path)
                .then();
    }
}
