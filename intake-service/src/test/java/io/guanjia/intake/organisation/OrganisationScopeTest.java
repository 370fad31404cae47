package io.guanjia.intake.organisation;

import static io.guanjia.intake.Desk.ORGANISATION;
import static io.guanjia.intake.Desk.as;
import static io.guanjia.intake.Desk.branchBody;
import static io.guanjia.intake.Desk.put;
import static io.guanjia.testing.Each.each;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators reach as far as their own place and what is below it, for whatever they define. */
@QuarkusTest
@IntakeServiceTest
class OrganisationScopeTest {

    private final String code =
            "C" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String staff = "kefu." + code.toLowerCase();

    /** A branch with an office and somebody at its desk, in another company of the same group. */
    @BeforeEach
    void anotherCompanyIsThere() {
        Desk.organise();
        Map<String, Object> elsewhere = new HashMap<>(branchBody(code));
        elsewhere.put("company", "XM");
        put("/branches/" + code, elsewhere).statusCode(200);
        put("/offices/" + code + "01", officeOf(code)).statusCode(200);
        put("/staff-posts/" + staff, post("HX/XM/" + code + "/" + code + "01")).statusCode(200);
    }

    @Test
    void a_post_has_roles_that_exist_and_at_least_one() {
        put("/staff-posts/kefu.roles", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CUSTOMER_SERVICE_AGNT")))
                .statusCode(422)
                .body("code", equalTo("ROLE_UNKNOWN"))
                .body("detail", containsString("CUSTOMER_SERVICE_AGENT"));
        put("/staff-posts/kefu.roles", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of()))
                .statusCode(422)
                .body("code", equalTo("ROLE_MISSING"));
    }

    @Test
    void staff_are_not_taken_from_another_company() {
        notThere(assign(administratorOf("HX/FZ"), staff, "HX/FZ/GL/GL01"));
        assign(administratorOf("HX"), staff, "HX/FZ/GL/GL01").statusCode(200);
        assign(administratorOf("HX/FZ"), staff, "HX/FZ/GL/GL02").statusCode(200);
    }

    @Test
    void nobody_posts_staff_above_or_beside_their_own_place() {
        forbidden(assign(administratorOf("HX/FZ"), "new." + code, "HX"));
        forbidden(assign(administratorOf("HX/FZ/GL"), "new." + code, "HX/FZ"));
        forbidden(assign(administratorOf("HX/FZ"), "new." + code, "HX/XM"));
        forbidden(assign(administratorOf("HX/FZ/GL/GL01"), "new." + code, "HX/FZ/GL/GL02"));
        forbidden(assign(administratorOf("HX/F"), "new." + code, "HX/FZ"));
        assign(administratorOf("HX/FZ"), "new." + code, "HX/FZ").statusCode(200);
        assign(administratorOf("HX"), "top." + code, "HX").statusCode(200);
    }

    @Test
    void nobody_is_posted_to_a_place_that_is_not_there() {
        for (String nowhere :
                List.of("HX/QZ", "HX/XM/NONE", "HX/XM/GL", "HX/FZ/GL/" + code + "01", "HX/FZ/GL/NONE01")) {
            assign(administratorOf("HX"), "new." + code, nowhere)
                    .statusCode(422)
                    .body("code", equalTo("UNKNOWN_PLACE"));
        }
    }

    @Test
    void an_offices_administrator_sets_nothing_of_the_branch() {
        RequestSpecification office = administratorOf("HX/XM/" + code + "/" + code + "01");
        forbidden(define(office, "/branches/" + code + "/calendars/2026", Map.of()));
        forbidden(define(office, "/branches/" + code + "/policies/routing.plan", Map.of("value", "WORKING_DAYS(1)")));
        forbidden(define(office, "/offices/" + code + "02", officeOf(code)));
        forbidden(define(office, "/branches/" + code, branchBody(code)));
        define(office, "/departments/" + code + "01-CLEANING", departmentOf(code + "01"))
                .statusCode(200);
    }

    @Test
    void a_department_is_not_taken_from_a_sister_office() {
        put("/offices/" + code + "02", officeOf(code)).statusCode(200);
        put("/departments/" + code + "-SHARED", departmentOf(code + "02")).statusCode(200);
        RequestSpecification office = administratorOf("HX/XM/" + code + "/" + code + "01");
        notThere(define(office, "/departments/" + code + "-SHARED", departmentOf(code + "01")));
    }

    @Test
    void what_is_another_branchs_is_answered_like_what_is_not_there() {
        RequestSpecification here = administratorOf("HX/FZ/GL");
        Map<String, Object> policy = Map.of("value", "WORKING_DAYS(1)");
        for (String branch : List.of(code, "NONE" + code)) {
            unknown(define(here, "/offices/NEW" + code, officeOf(branch)));
            unknown(define(here, "/offices/" + branch + "01", officeOf(branch)));
            unknown(define(here, "/departments/NEW" + code, departmentOf(branch + "01")));
            unknown(define(here, "/departments/GL01-ENGINEERING", departmentOf(branch + "01")));
            unknown(define(here, "/branches/" + branch + "/calendars/2026", Map.of()));
            unknown(define(here, "/branches/" + branch + "/policies/routing.plan", policy));
            forbidden(assign(here, "new." + code, "HX/XM/" + branch));
            forbidden(define(here, "/branches/" + branch, branchBody(branch)));
        }
    }

    @Test
    void a_code_or_a_person_that_another_has_is_not_told_of() {
        RequestSpecification here = administratorOf("HX/FZ/GL");
        put("/departments/" + code + "01-CLEANING", departmentOf(code + "01")).statusCode(200);
        notThere(define(here, "/offices/" + code + "01", officeOf("GL")));
        notThere(define(here, "/departments/" + code + "01-CLEANING", departmentOf("GL01")));
        notThere(assign(here, staff, "HX/FZ/GL/GL01"));
        notThere(define(administratorOf("HX/FZ"), "/branches/" + code, branchBody(code)));
    }

    @Test
    void a_company_sees_the_names_of_its_own_staff_only_and_the_group_sees_all() {
        as("pinzhi.fz", "HX/FZ", "PROJECT_COMPANY")
                .get(ORGANISATION + "/staff-posts")
                .then()
                .statusCode(200)
                .body("content.org", each(startsWith("HX/FZ")))
                .body("displayName", hasItem("林晓"));
        as("pinzhi.xm", "HX/XM", "PROJECT_COMPANY")
                .get(ORGANISATION + "/staff-posts")
                .then()
                .body("key", hasItem("staff-post:" + staff))
                .body("displayName", not(hasItem("林晓")));
        as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT")
                .get(ORGANISATION + "/staff-posts")
                .then()
                .body("key", hasItems("staff-post:" + staff, "staff-post:kefu.gl01"));
    }

    @Test
    void a_branch_keeps_the_zone_that_its_calendars_and_clocks_rest_on() {
        Map<String, Object> moved = new HashMap<>(branchBody(code));
        moved.put("company", "XM");
        moved.put("zone", "Asia/Urumqi");
        put("/branches/" + code, moved).statusCode(422).body("code", equalTo("ZONE_STAYS"));
    }

    private static RequestSpecification administratorOf(String place) {
        return as("zuzhi." + place.replace("/", ".").toLowerCase(), place, "ORGANISATION_ADMIN");
    }

    private static ValidatableResponse assign(RequestSpecification person, String staffId, String org) {
        return define(person, "/staff-posts/" + staffId, post(org));
    }

    private static ValidatableResponse define(RequestSpecification person, String path, Map<String, ?> body) {
        return person.body(body).put(ORGANISATION + path).then();
    }

    private static void forbidden(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("NOT_BELOW_YOU"));
    }

    /** Says of no place where it is or who works there. */
    private static void notThere(ValidatableResponse answer) {
        answer.statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", not(containsString("XM")))
                .body("detail", not(containsString("/")));
    }

    private static void unknown(ValidatableResponse answer) {
        answer.statusCode(422).body("code", equalTo("UNKNOWN_PLACE")).body("detail", not(containsString("XM")));
    }

    private static Map<String, Object> post(String org) {
        return Map.of("org", org, "roles", List.of("CUSTOMER_SERVICE_AGENT"));
    }

    private static Map<String, Object> officeOf(String branch) {
        return Map.of("branch", branch, "nameZh", "管理处", "nameEn", "Office");
    }

    private static Map<String, Object> departmentOf(String office) {
        return Map.of("office", office, "kind", "CLEANING", "nameZh", "保洁部", "nameEn", "Cleaning");
    }
}
