package io.guanjia.routing.workorder;

import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.workorder.Orders.ORDERS;
import static io.guanjia.routing.workorder.Orders.completed;
import static io.guanjia.routing.workorder.Orders.file;
import static io.guanjia.routing.workorder.Orders.inHandling;
import static io.guanjia.routing.workorder.Orders.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 工单业户联纸质件: what the household signed, as they take it along. */
@QuarkusTest
@RoutingServiceTest
class WorkOrderPaperTest {

    @BeforeEach
    void peopleAreKnown() {
        Desk.defineBranches();
        Orders.known();
    }

    @Test
    @Clause(value = "S1b(4)-6c", extent = Extent.PARTIAL)
    void it_says_what_was_done_and_who_signed_for_it() throws IOException {
        String order = completed(opened(Map.of("slipId", inHandling())));

        byte[] paper = agent().get(ORDERS + "/" + order + "/paper")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("维修工单", file(order).getString("order.number"))
                    .contains("已更换水槽下水管，试水无滴漏", "业户签字", "陈女士", "不收费");
        }
    }

    @Test
    void another_office_and_another_branch_get_no_paper_of_it() {
        String order = opened(Map.of("slipId", inHandling()));

        Desk.engineerOfAnotherOffice()
                .get(ORDERS + "/" + order + "/paper")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        Desk.engineerOfAnotherBranch()
                .get(ORDERS + "/" + order + "/paper")
                .then()
                .statusCode(404);
    }
}
