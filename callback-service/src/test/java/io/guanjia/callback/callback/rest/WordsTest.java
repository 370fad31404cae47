package io.guanjia.callback.callback.rest;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static io.guanjia.callback.callback.Desk.as;
import static io.guanjia.callback.callback.Desk.complete;
import static io.guanjia.callback.callback.Desk.engineer;
import static io.guanjia.callback.callback.Desk.post;
import static io.guanjia.callback.callback.Desk.teamLeader;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.callback.callback.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers in what a household answers are masked; whoever needs the words to the letter says why. */
@QuarkusTest
@CallbackServiceTest
class WordsTest {

    private static final String SAID = "满意,以后打13911112222,表号13911113333";
    private static final String SHOWN = "满意,以后打139****2222,表号13911113333";

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void whoever_works_in_the_branch_reads_the_record_with_every_number_masked() {
        String id = completed();
        for (RequestSpecification reader : List.of(teamLeader(), engineer())) {
            reader.get(CALLBACKS + "/" + id)
                    .then()
                    .body("record.content", equalTo(SHOWN))
                    .body("record.opinion", equalTo("意见" + SHOWN));
        }
    }

    @Test
    void whoever_looks_on_from_above_reads_no_words_at_all() {
        String id = completed();
        for (RequestSpecification reader : List.of(quality(), group())) {
            reader.get(CALLBACKS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("record.satisfaction.code", equalTo("SATISFIED"))
                    .body("record.content", nullValue())
                    .body("record.opinion", nullValue())
                    .body("history.reason", each(nullValue()));
        }
    }

    @Test
    void words_are_revealed_for_a_reason_and_both_go_on_record() {
        String id = completed();
        post(teamLeader(), id, "words", Map.of("reason", " ")).statusCode(400);
        post(teamLeader(), id, "words", Map.of("reason", "核对13911112222"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("record.content", equalTo(SAID))
                .body("record.opinion", equalTo("意见" + SAID));
        post(quality(), id, "words", Map.of("reason", "抽查回访")).statusCode(200).body("record.content", equalTo(SAID));
        teamLeader()
                .get(CALLBACKS + "/" + id)
                .then()
                .body("reveals.actorId", contains("zuzhang.gl01", "pinzhi.fz"))
                .body("reveals.reason", contains("核对139****2222", "抽查回访"));
        assertThat(String.join("\n", Database.texts("SELECT reveal::text FROM reveal")))
                .contains(id)
                .doesNotContain("13911112222");
    }

    @Test
    void nobody_else_reveals() {
        String id = completed();
        post(group(), id, "words", Map.of("reason", "想看")).statusCode(403);
        post(as("bumen.gl01", "HX/FZ/GL/GL01", "DEPARTMENT_HEAD"), id, "words", Map.of("reason", "想看"))
                .statusCode(403);
        post(as("kefu.gl02", "HX/FZ/GL/GL02", "CUSTOMER_SERVICE_AGENT"), id, "words", Map.of("reason", "想看"))
                .statusCode(404);
        post(as("kefu.mw01", "HX/FZ/MW/MW01", "CUSTOMER_SERVICE_AGENT"), id, "words", Map.of("reason", "想看"))
                .statusCode(404);
    }

    private static String completed() {
        String id = Desk.newCallback("INQUIRY");
        complete(
                        Desk.agent(),
                        id,
                        Map.of("mode", "PHONE", "satisfaction", "SATISFIED", "content", SAID, "opinion", "意见" + SAID))
                .statusCode(200)
                .body("record.content", equalTo(SHOWN));
        return id;
    }

    private static RequestSpecification quality() {
        return as("pinzhi.fz", "HX/FZ", "QUALITY_DEPARTMENT", "PROJECT_COMPANY");
    }

    private static RequestSpecification group() {
        return as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
    }
}
