package io.guanjia.intake.organisation;

import static io.guanjia.intake.Desk.ORGANISATION;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.as;
import static io.guanjia.intake.Desk.branchBody;
import static io.guanjia.intake.Desk.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups and project companies are called by their names, as branches are. */
@QuarkusTest
@IntakeServiceTest
class NamedPlacesTest {

    private static final Map<String, String> NAMES = Map.of("nameZh", "福州项目公司", "nameEn", "Fuzhou Project Company");

    @BeforeEach
    void twoCompaniesAreThere() {
        Desk.organise();
        Map<String, Object> elsewhere = new HashMap<>(branchBody("NP"));
        elsewhere.put("company", "NPC");
        put("/branches/NP", elsewhere).statusCode(200);
    }

    @Test
    void whoever_works_below_reads_the_name_and_who_works_elsewhere_does_not() {
        put("/places/HX", Map.of("nameZh", "和欣物业集团", "nameEn", "Hexin Property Group"))
                .statusCode(200);
        put("/places/HX/FZ", NAMES).statusCode(200).body("key", equalTo("place:HX/FZ"));
        put("/places/HX/NPC", NAMES).statusCode(200);

        agent().get(ORGANISATION + "/places")
                .then()
                .statusCode(200)
                .body("key", hasItems("place:HX", "place:HX/FZ"))
                .body("content.nameZh", hasItems("和欣物业集团", "福州项目公司"))
                .body("key", not(hasItem("place:HX/NPC")));
        as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT")
                .get(ORGANISATION + "/places")
                .then()
                .body("key", hasItems("place:HX/FZ", "place:HX/NPC"));
    }

    @Test
    void a_company_names_itself_and_nothing_above_or_beside_it() {
        name("HX/NPC", "HX/NPC").statusCode(200);
        name("HX/NPC", "HX").statusCode(403).body("code", equalTo("NOT_BELOW_YOU"));
        name("HX/NPC/NP", "HX/NPC").statusCode(403).body("code", equalTo("NOT_BELOW_YOU"));
        name("HX/NPC", "HX/FZ").statusCode(422).body("code", equalTo("UNKNOWN_PLACE"));
    }

    @Test
    void a_company_that_no_branch_belongs_to_has_no_name() {
        put("/places/HX/NONE", NAMES)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PLACE"))
                .body("detail", containsString("HX/NONE"));
    }

    private static ValidatableResponse name(String administrator, String place) {
        return as("zuzhi." + administrator.replace("/", ".").toLowerCase(), administrator, "ORGANISATION_ADMIN")
                .body(NAMES)
                .put(ORGANISATION + "/places/" + place)
                .then();
    }
}
