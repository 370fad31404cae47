package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.testing.Each.each;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever a complaint is about learns neither whose it is nor what was said, by whatever door they look. */
@QuarkusTest
@IntakeServiceTest
class WithheldFromTheAccusedTest {

    private final String rare = Spoken.rare();
    private final String unit = "9-" + ThreadLocalRandom.current().nextInt(10, 99) + "-"
            + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final String phone = "139" + ThreadLocalRandom.current().nextInt(1000, 9999)
            + ThreadLocalRandom.current().nextInt(1000, 9999);

    /** What would tell who complains, or of what. */
    private final List<String> telling = List.of(rare, unit, "****" + phone.substring(7), "陈");

    private String number;

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    /** Named in small letters or in capitals, and by the post alone, which somebody holds besides another. */
    static Stream<Meant> whoeverIsMeant() {
        return Stream.of(
                new Meant("OFFICE_DIRECTOR", "zhuren.gl01", "zhuren.gl01", "OFFICE_DIRECTOR"),
                new Meant("OFFICE_DIRECTOR", "zhuren.gl01", "ZHUREN.GL01", "CS_TEAM_LEADER"),
                new Meant("ESTATE_OFFICER", null, "guanliyuan.gl01", "ESTATE_OFFICER", "CUSTOMER_SERVICE_AGENT"));
    }

    @ParameterizedTest
    @MethodSource("whoeverIsMeant")
    void in_the_file_its_timeline_the_list_and_the_table_they_see_that_it_is_there_and_no_more(Meant meant) {
        String id = complaintAbout(meant);
        RequestSpecification them = meant.person().get();
        String file = them.get(REQUESTS + "/" + id)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("content", nullValue())
                .body("phones", empty())
                .body("timeline.words", each(nullValue()))
                .body("actions.find { it.command == 'service-request.reveal-words' }.allowed", equalTo(false))
                .body("actions.findAll { it.allowed }.command", not(hasItem("service-request.reveal-phone")))
                .extract()
                .asString();
        String timeline =
                meant.person().get().get(REQUESTS + "/" + id + "/timeline").asString();
        String listed = meant.person()
                .get()
                .get(REQUESTS + "?number=" + number)
                .then()
                .body("items.id", hasItem(id))
                .body("items.withheld", each(equalTo(true)))
                .extract()
                .asString();
        String table = new String(
                meant.person()
                        .get()
                        .accept("text/csv")
                        .get(REQUESTS + "/export?number=" + number)
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(table).contains(number).contains("未向您显示");
        agent().get(REQUESTS + "?number=" + number).then().body("items.withheld", each(equalTo(false)));
        assertThat(List.of(file, timeline, listed, table))
                .allSatisfy(shown -> assertThat(shown).doesNotContain(telling));
        assertThat(agent().get(REQUESTS + "/" + id).asString()).contains(telling);
    }

    @ParameterizedTest
    @MethodSource("whoeverIsMeant")
    void they_find_it_neither_by_the_home_nor_by_the_phone_nor_by_what_was_said(Meant meant) {
        String id = complaintAbout(meant);
        Spoken.awaitFindable();
        Map.of("unit", unit, "q", unit, "said", rare).forEach((by, looked) -> {
            agent().queryParam(by, looked).get(REQUESTS).then().body("items.id", hasItem(id));
            agent().queryParam(by, looked).get(REQUESTS + "/count").then().body("count", equalTo(1));
            RequestSpecification them = meant.person().get();
            them.queryParam(by, looked).get(REQUESTS).then().statusCode(200).body("items", empty());
            them = meant.person().get();
            them.queryParam(by, looked).get(REQUESTS + "/count").then().body("count", equalTo(0));
        });
        agent().body(Map.of("phone", phone)).post(REQUESTS + "/lookups").then().body("items.id", hasItem(id));
        meant.person()
                .get()
                .body(Map.of("phone", phone))
                .post(REQUESTS + "/lookups")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @MethodSource("whoeverIsMeant")
    void they_reveal_neither_phone_nor_words_and_are_told_whose_matter_it_is(Meant meant) {
        String id = complaintAbout(meant);
        for (String what : List.of("phone", "words")) {
            problem(act(meant.person().get(), id, what, Map.of("reason", "了解情况")), 403, "WITHHELD_FROM_THE_ACCUSED")
                    .body("detail", containsString(meant.post().equals("OFFICE_DIRECTOR") ? "总主任" : "服务中心主任"));
            agent().get(REQUESTS + "/" + id + "/timeline").then().body("code", not(hasItem(what + "-revealed")));
            act(colleague(), id, what, Map.of("reason", "核实投诉")).statusCode(200);
        }
    }

    @Test
    void of_a_complaint_about_the_topmost_post_nobody_is_kept() {
        String id = complaintAbout(new Meant("GENERAL_MANAGER", null, "zongjingli.gl", "GENERAL_MANAGER"));
        Desk.as("zongjingli.gl", "HX/FZ/GL", "GENERAL_MANAGER")
                .get(REQUESTS + "/" + id)
                .then()
                .body("content", containsString(rare))
                .body("unit", equalTo(unit));
    }

    @Test
    void in_no_other_post_that_they_hold_do_they_answer_it() {
        Meant both = new Meant("OFFICE_DIRECTOR", null, "zhuren.gl01", "CHIEF_DIRECTOR", "OFFICE_DIRECTOR");
        String id = complaintAbout(both);
        Map<String, String> answer = Map.of("text", "已向您致歉并安排整改");
        both.person()
                .get()
                .get(REQUESTS + "/" + id)
                .then()
                .body("actions.find { it.command == 'service-request.answer' }.code", equalTo("ADDRESSED_ABOVE"));
        problem(act(both.person().get(), id, "answer", answer), 403, "ADDRESSED_ABOVE");
        act(Desk.as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR"), id, "answer", answer)
                .statusCode(200);
    }

    @Test
    void a_refusal_names_the_accused_and_the_post_above_as_people_call_them() {
        String id = complaintAbout(new Meant("OFFICE_DIRECTOR", "zhuren.gl01", "zhuren.gl01", "OFFICE_DIRECTOR"));
        problem(act(agent(), id, "answer", Map.of("text", "已向您致歉")), 403, "ADDRESSED_ABOVE")
                .body("values.addressedTo", equalTo("CHIEF_DIRECTOR"))
                .body("detail", containsString("管理处主任"))
                .body("detail", containsString("总主任"))
                .body("detail", not(containsString("DIRECTOR")));
        problem(
                        act(agent().header("Accept-Language", "en"), id, "answer", Map.of("text", "已向您致歉")),
                        403,
                        "ADDRESSED_ABOVE")
                .body("detail", containsString("the office director"))
                .body("detail", containsString("the chief director"));
    }

    private String complaintAbout(Meant meant) {
        Map<String, Object> entry = new HashMap<>(Desk.entry("COMPLAINT"));
        entry.putAll(Map.of("content", "投诉" + rare, "remarks", "备注" + rare, "unit", unit, "phone", phone));
        String id = Desk.register(agent(), entry).statusCode(201).extract().path("id");
        number = agent().get(REQUESTS + "/" + id).path("number");
        Map<String, Object> verification = new HashMap<>(Desk.verification("MINOR"));
        verification.putAll(Map.of("restatement", "复述" + rare, "accusedRole", meant.post()));
        if (meant.named() != null) {
            verification.put("accusedStaffId", meant.named());
        }
        act(agent(), id, "verification", verification).statusCode(200);
        return id;
    }

    private static RequestSpecification colleague() {
        return Desk.as("zhongxin.gl01", "HX/FZ/GL/GL01", "SERVICE_CENTRE_HEAD");
    }

    /** Whom a complaint names, and as whom they come. */
    record Meant(String post, String named, String staff, String... roles) {

        Supplier<RequestSpecification> person() {
            return () -> Desk.as(staff, "HX/FZ/GL/GL01", roles);
        }
    }
}
