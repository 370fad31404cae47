package io.guanjia.intake.procedure;

import static io.guanjia.intake.procedure.Procedures.PATH;
import static io.guanjia.intake.procedure.Procedures.code;
import static io.guanjia.intake.procedure.Procedures.published;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The regime of a branch of a group that begins: what covers which activity, who answers for what, and what is missing. */
@QuarkusTest
@IntakeServiceTest
class RegimeTest {

    private static final String REGIME = PATH + "/regime";
    private static final String MISSING = "coverage.findAll { it.missing }.activity";

    @BeforeEach
    void aGroupBegins() {
        for (String branch : List.of("KB", "KC", "LB")) {
            String group = branch.charAt(0) == 'K' ? "KK" : "LL";
            Desk.as("zuzhi." + group, group, "ORGANISATION_ADMIN")
                    .body(Map.of(
                            "nameZh",
                            "启分公司",
                            "nameEn",
                            branch,
                            "group",
                            group,
                            "company",
                            group.charAt(0) + "Z",
                            "zone",
                            "Asia/Shanghai"))
                    .put(Desk.ORGANISATION + "/branches/" + branch)
                    .then()
                    .statusCode(200);
        }
        Desk.as("zuzhi.LL", "LL", "ORGANISATION_ADMIN")
                .body(Map.of("branch", "LB", "nameZh", "启园管理处", "nameEn", "LB01"))
                .put(Desk.ORGANISATION + "/offices/LB01")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> Stream.of(head("KB"), head("KC"), agentOfLb())
                .allMatch(person -> person.get(REGIME).statusCode() == 200));
    }

    @Test
    @Clause({"S0-3.1", "S0-3.1a", "S0-3.1b", "S0-3.1c", "S0-3.1d"})
    void a_branch_is_told_which_activity_nothing_covers_until_a_procedure_of_its_own_or_of_the_group_does() {
        regime("KB")
                .body(
                        MISSING,
                        contains(
                                "SERVICE_INFORMATION",
                                "SERVICE_REQUEST_INTAKE",
                                "CASE_HANDLING",
                                "SOLICITATION",
                                "CONDUCT_NORM"))
                .body("coverage.clause", contains("S0-3.1a", "S0-3.1b", "S0-3.1c", "S0-3.1d", "S0-5.1.3a"))
                .body("kinds.find { it.kind == 'COMPLAINT' }.missing", is(true));

        published(theGroup(), theGroup(), code(), "SERVICE_INFORMATION", "SERVICE_REQUEST_INTAKE");
        String complaints = published(head("KB"), head("KB"), code(), "CASE_HANDLING");
        regime("KB")
                .body(MISSING, contains("SOLICITATION", "CONDUCT_NORM"))
                .body("kinds.kind", contains("INQUIRY", "SERVICE_NEED", "SUGGESTION", "COMPLAINT"))
                .body("kinds.missing", contains(false, false, false, false))
                .body("kinds.find { it.kind == 'COMPLAINT' }.responsible", contains("CS_TEAM_LEADER"))
                .body("kinds.find { it.kind == 'COMPLAINT' }.procedures", contains(complaints))
                .body("kinds.find { it.kind == 'COMPLAINT' }.policies", hasItem("intake.complaint-reply"))
                .body("channels", hasItem("SUGGESTION_BOX"));
        regime("KC").body(MISSING, contains("CASE_HANDLING", "SOLICITATION", "CONDUCT_NORM"));

        published(head("KB"), head("KB"), code(), "SOLICITATION");
        regime("KB").body(MISSING, contains("CONDUCT_NORM"));
        theGroup()
                .get(REGIME)
                .then()
                .statusCode(200)
                .body("policies", empty())
                .body(MISSING, contains("CASE_HANDLING", "SOLICITATION", "CONDUCT_NORM"));
        theGroup()
                .get(REGIME + "?branch=KC")
                .then()
                .body(MISSING, contains("CASE_HANDLING", "SOLICITATION", "CONDUCT_NORM"));
        Desk.quality().get(REGIME + "?branch=KB").then().statusCode(403).body("code", equalTo("OTHER_BRANCH"));
    }

    @Test
    @Clause(value = "S0-1.2", extent = Extent.PARTIAL)
    void every_limit_is_shown_with_whose_it_is_and_whether_the_branch_set_it() {
        administrator()
                .body(Map.of("value", "HOURS(48)"))
                .put(Desk.ORGANISATION + "/branches/KB/policies/intake.complaint-reply")
                .then()
                .statusCode(200);
        regime("KB")
                .body("policies.find { it.name == 'intake.complaint-reply' }.value", equalTo("HOURS(48)"))
                .body("policies.find { it.name == 'intake.complaint-reply' }.groupDefault", equalTo("HOURS(72)"))
                .body("policies.find { it.name == 'intake.complaint-reply' }.ofTheBranch", is(true))
                .body("policies.find { it.name == 'intake.complaint-reply' }.owner", equalTo("CS_TEAM_LEADER"));
        regime("KC")
                .body("policies.find { it.name == 'intake.complaint-reply' }.ofTheBranch", is(false))
                .body("policies.find { it.name == 'notice.approval' }.owner", equalTo("OFFICE_DIRECTOR"));
    }

    @Test
    @Clause(value = "S0-5.1.3a", extent = Extent.PARTIAL)
    void the_conduct_norm_in_force_is_what_the_whole_branch_reads() {
        String group = published(groupOf("LL"), groupOf("LL"), "WDW-I-M5101", "CONDUCT_NORM");
        String next = published(groupOf("LL"), groupOf("LL"), "WDW-I-M5101", "CONDUCT_NORM");
        agentOfLb()
                .get(REGIME)
                .then()
                .statusCode(200)
                .body("coverage.find { it.activity == 'CONDUCT_NORM' }.procedures", contains(next))
                .body("procedures.id", not(hasItem(group)))
                .body("procedures.number", contains("WDW-I-M5101"));
    }

    private static ValidatableResponse regime(String branch) {
        return head(branch).get(REGIME).then().statusCode(200);
    }

    private static RequestSpecification head(String branch) {
        return Desk.as("wuye." + branch.toLowerCase(Locale.ROOT), "KK/KZ/" + branch, "PROPERTY_DEPARTMENT_HEAD");
    }

    private static RequestSpecification theGroup() {
        return Desk.as("wuye.kk", "KK", "GROUP_PROPERTY_DEPARTMENT");
    }

    private static RequestSpecification groupOf(String group) {
        return Desk.as("wuye." + group.toLowerCase(Locale.ROOT), group, "GROUP_PROPERTY_DEPARTMENT");
    }

    private static RequestSpecification agentOfLb() {
        return Desk.as("kefu.lb01", "LL/LZ/LB/LB01", "CUSTOMER_SERVICE_AGENT");
    }

    private static RequestSpecification administrator() {
        return Desk.as("zuzhi.kk", "KK", "ORGANISATION_ADMIN");
    }
}
