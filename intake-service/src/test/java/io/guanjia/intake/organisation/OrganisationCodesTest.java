package io.guanjia.intake.organisation;

import static io.guanjia.intake.Desk.ORGANISATION;
import static io.guanjia.intake.Desk.administrator;
import static io.guanjia.intake.Desk.branchBody;
import static io.guanjia.intake.Desk.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a code says, and that it is one however it is typed. */
@QuarkusTest
@IntakeServiceTest
class OrganisationCodesTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_department_is_of_the_office_that_its_code_begins_with() {
        put("/departments/GL02-XX", Map.of("office", "GL01", "kind", "XX", "nameZh", "错配", "nameEn", "Mixed"))
                .statusCode(422)
                .body("code", equalTo("CODE_OF_ANOTHER_OFFICE"))
                .body("errors.field", contains("office"))
                .body("detail", containsString("GL02"));
        administrator().get(ORGANISATION + "/departments/GL02-XX").then().statusCode(404);
        put("/departments/GL01-XX-Y", Map.of("office", "GL01", "kind", "XX", "nameZh", "相符", "nameEn", "Fitting"))
                .statusCode(200);
    }

    @Test
    void a_code_is_the_same_in_capitals_and_in_small_letters() {
        Map<String, Object> letters = Map.of("office", "GL01", "kind", "LETTERS", "nameZh", "字母", "nameEn", "Letters");
        put("/departments/GL01-LETTERS", letters).statusCode(200);
        put("/departments/GL01-LETTERS", letters).statusCode(200);
        put("/departments/gl01-Letters", letters)
                .statusCode(409)
                .body("code", equalTo("CODE_IN_OTHER_LETTERS"))
                .body("detail", containsString("GL01-LETTERS"));
        put("/departments/gl02-LETTERS", letters)
                .statusCode(422)
                .body("code", equalTo("CODE_OF_ANOTHER_OFFICE"))
                .body("detail", containsString("GL02"));
        put("/departments/GL02", letters).statusCode(422).body("code", equalTo("CODE_OF_ANOTHER_OFFICE"));
        put("/offices/gl01", Map.of("branch", "GL", "nameZh", "再设", "nameEn", "Again"))
                .statusCode(409)
                .body("code", equalTo("CODE_IN_OTHER_LETTERS"));
        put("/branches/gl", branchBody("gl")).statusCode(409).body("code", equalTo("CODE_IN_OTHER_LETTERS"));
        Map<String, Object> company = new HashMap<>(branchBody("XB"));
        company.put("company", "fz");
        put("/branches/XB", company).statusCode(409).body("code", equalTo("CODE_IN_OTHER_LETTERS"));
    }

    /** HX/FZ/GL/GL-03 can be nobody's post, and HX/FZ-9 can have no name. */
    @Test
    void no_place_is_made_where_nobody_can_be_posted_or_that_can_have_no_name() {
        Map<String, Object> office = Map.of("branch", "GL", "nameZh", "三处", "nameEn", "Third");
        refused("code", put("/offices/GL-03", office)).body("errors[0].problem", containsString("[A-Za-z0-9]+"));
        refused("branch", put("/offices/GL03", Desk.with(office, "branch", "GL-2")));
        refused("code", put("/branches/TT-2", branchBody("TT-2")));
        for (String step : List.of("group", "company")) {
            refused(step, put("/branches/TT3", Desk.with(branchBody("TT3"), step, "FZ-9")));
        }
        administrator().get(ORGANISATION + "/offices/GL-03").then().statusCode(404);
        put("/departments/GL01-XX-Z", Map.of("office", "GL01", "kind", "XX", "nameZh", "相符", "nameEn", "Fitting"))
                .statusCode(200);
    }

    @Test
    void neither_the_id_nor_the_name_of_staff_is_a_number_of_a_person() {
        Map<String, Object> post = Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CUSTOMER_SERVICE_AGENT"));
        for (String number : List.of("13912345678", "139-1234-5678", "zhang.13912345678", "35010219900101123X")) {
            refused("staffId", put("/staff-posts/" + number, post));
        }
        for (String noName : List.of("张13912345678", "张*", "张**", "_")) {
            refused("displayName", put("/staff-posts/zhang.gl01", Desk.with(post, "displayName", noName)));
        }
        administrator().get(ORGANISATION + "/staff-posts/13912345678").then().statusCode(404);
    }

    private static ValidatableResponse refused(String field, ValidatableResponse answer) {
        return answer.statusCode(400).body("code", equalTo("INVALID_FIELD")).body("errors.field", contains(field));
    }
}
