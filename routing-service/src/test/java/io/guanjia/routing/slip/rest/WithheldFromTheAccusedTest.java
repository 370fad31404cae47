package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.testing.Each.each;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever a complaint is about sees of its slip that it is there, and neither whose matter it is nor what was said. */
@QuarkusTest
@RoutingServiceTest
class WithheldFromTheAccusedTest {

    private static final Map<String, String> REASON = Map.of("reason", "了解情况");

    private final UUID request = UUID.randomUUID();
    private final String unit = "9-" + ThreadLocalRandom.current().nextInt(10, 99) + "-"
            + ThreadLocalRandom.current().nextInt(1000, 9999);

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGINEERING_SUPERVISOR, zhuguan.gl01, ZHUGUAN.GL01, ENGINEERING_SUPERVISOR, 部门负责人",
        "DEPARTMENT_HEAD,        ,             jingli.gl01,  DEPARTMENT_HEAD, 管理处主任",
        "OFFICE_DIRECTOR,        zhuren.gl01,  zhuren.gl01,  OFFICE_DIRECTOR, 总主任"
    })
    void they_see_the_number_and_the_clocks_and_reveal_nothing(
            String post, String named, String staff, String role, String above) {
        String slip = slipAbout(post, named);
        List<String> telling = List.of(unit, "楼上漏水");
        assertThat(agent().get(SLIPS + "/" + slip).asString()).contains(telling);
        String file = person(staff, role)
                .get(SLIPS + "/" + slip)
                .then()
                .statusCode(200)
                .body("slip.content", nullValue())
                .body("slip.unit", nullValue())
                .body("history.reason", each(nullValue()))
                .body("deadlines.state", hasItem("OPEN"))
                .extract()
                .asString();
        String listed = person(staff, role)
                .get(SLIPS + "?requestId=" + request)
                .then()
                .body("items.id", hasItem(slip))
                .extract()
                .asString();
        String table = new String(
                person(staff, role)
                        .accept("text/csv")
                        .get(SLIPS + "/export?requestId=" + request)
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(List.of(file, listed, table))
                .allSatisfy(shown -> assertThat(shown).doesNotContain(telling));
        person(staff, role).get(SLIPS + "?unit=" + unit).then().statusCode(200).body("items", empty());
        person(staff, role).get(SLIPS + "/count?unit=" + unit).then().body("count", equalTo(0));
        agent().get(SLIPS + "/count?unit=" + unit).then().body("count", equalTo(1));
        if (!role.equals("DEPARTMENT_HEAD")) {
            problem(act(person(staff, role), slip, "words", REASON), 403, "WITHHELD_FROM_THE_ACCUSED")
                    .body("detail", containsString(above));
            agent().get(SLIPS + "/" + slip).then().body("reveals", empty());
        }
        act(agent(), slip, "words", REASON).statusCode(200);
    }

    @Test
    void what_a_department_leaves_behind_says_no_word_of_it_to_its_accused_head() {
        String slip = slipAbout("DEPARTMENT_HEAD", null);
        String owed = SLIPS.replace("contact-slips", "owed?size=200&department=GL01-ENGINEERING");
        String line = "items.find { it.id == '" + slip + "' }";
        Desk.director().get(owed).then().body(line + ".unit", equalTo(unit));
        person("jingli.gl01", "DEPARTMENT_HEAD")
                .get(owed)
                .then()
                .body(line + ".id", equalTo(slip))
                .body(line + ".unit", nullValue())
                .body(line + ".content", nullValue());
    }

    @Test
    void a_refusal_names_the_accused_and_the_post_above_as_people_call_them() {
        String slip = slipAbout("DEPARTMENT_HEAD", null);
        problem(act(person("jingli.gl01", "DEPARTMENT_HEAD"), slip, "acknowledgement"), 403, "ADDRESSED_ABOVE")
                .body("values.addressedTo", equalTo("OFFICE_DIRECTOR"))
                .body("detail", containsString("部门负责人"))
                .body("detail", containsString("管理处主任"))
                .body("detail", not(containsString("DIRECTOR")));
        problem(
                        act(
                                person("jingli.gl01", "DEPARTMENT_HEAD").header("Accept-Language", "en"),
                                slip,
                                "acknowledgement"),
                        403,
                        "ADDRESSED_ABOVE")
                .body("detail", containsString("the office director"));
    }

    private String slipAbout(String post, String named) {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[0] = routed[0].with("unit", unit);
        routed[2] = routed[2]
                .with("accusedRole", post)
                .with("accusedStaffId", named)
                .with("content", "楼上漏水三次未修好");
        Facts.send(routed);
        return Desk.slipOf(agent(), request);
    }

    private static RequestSpecification person(String staff, String role) {
        return role.equals("OFFICE_DIRECTOR") ? Desk.as(staff, "HX/FZ/GL/GL01", role) : Desk.engineering(staff, role);
    }
}
