package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.routing.slip.Desk.quality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 联络单纸质件: what it says, to whom, and that it stays on record who took it. */
@QuarkusTest
@RoutingServiceTest
class SlipPaperTest {

    private String slip;

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
        slip = Desk.newSlip();
    }

    @Test
    @Clause("S0-7.3")
    void it_says_what_the_slip_says_and_has_room_for_both_signatures() throws IOException {
        act(engineer(), slip, "acknowledgement").statusCode(200);
        act(engineer(), slip, "report", Map.of("result", "已更换下水管，试水无滴漏", "nothingRepaired", true))
                .statusCode(200);
        act(agent(), slip, "confirmation").statusCode(200);
        JsonPath file = agent().get(SLIPS + "/" + slip).jsonPath();

        String paper = read(agent());

        assertThat(paper)
                .contains("内部联络单", file.getString("slip.number"), file.getString("slip.requestNumber"))
                .contains(withoutBlanks(file.getString("slip.content")), "已更换下水管，试水无滴漏", "未作维修")
                .contains("接单签字", "gongcheng.gl01", "客服确认签字", "kefu.gl01");
    }

    @Test
    void whoever_is_shown_no_words_on_the_screen_is_shown_none_on_paper() throws IOException {
        String content = agent().get(SLIPS + "/" + slip).jsonPath().getString("slip.content");

        assertThat(read(quality())).contains(ShownWords.NOT_SHOWN).doesNotContain(withoutBlanks(content));
    }

    @Test
    void it_stays_on_record_who_took_it() {
        take(agent()).statusCode(200).header("Content-Disposition", containsString("filename*=UTF-8''"));

        List<String> looks = agent().get(SLIPS + "/" + slip).jsonPath().getList("reveals.reason");
        assertThat(looks).singleElement().asString().startsWith("内部联络单 GL01-CS-");
    }

    @Test
    void the_department_is_called_by_its_name_once_the_organisation_has_said_it() {
        Facts.send(Desk.department("GL01-ENGINEERING", null));

        await().atMost(Duration.ofSeconds(60)).until(() -> read(agent()), containsString("工程部"));
    }

    @Test
    void another_office_and_another_branch_get_no_paper_of_it() {
        for (RequestSpecification other : List.of(Desk.engineerOfAnotherOffice(), Desk.engineerOfAnotherBranch())) {
            take(other).statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
    }

    private ValidatableResponse take(RequestSpecification person) {
        return person.get(SLIPS + "/" + slip + "/paper").then();
    }

    /** Without blanks: where lines end is the paper's business. */
    private String read(RequestSpecification person) throws IOException {
        byte[] paper = take(person)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(paper)) {
            return withoutBlanks(new PDFTextStripper().getText(document));
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
