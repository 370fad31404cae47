package io.guanjia.intake.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.intake.request.rest.Spoken;
import io.guanjia.testing.service.Counts;
import io.guanjia.testing.service.Exported;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
class RequestCountsTest {

    private static final List<String> FILTERS = List.of(
            "state=RECORDED",
            "state=CLOSED",
            "kind=COMPLAINT",
            "unit=3-1-1202",
            "q=SR-2026",
            "department=GL01-ENGINEERING",
            "overdue=true",
            "overdue=false&kind=COMPLAINT",
            "state=RECORDED&state=CLOSED",
            "kind=COMPLAINT&kind=INQUIRY&state=RECORDED&state=VERIFYING",
            "severity=MAJOR&severity=MINOR",
            "severity=MAJOR",
            "reopened=true",
            "mine=true",
            "receivedFrom=2026-01-01T00:00:00Z&receivedTo=2030-01-01T00:00:00Z",
            "receivedTo=2026-01-01T00:00:00Z",
            "sort=DUE",
            "sort=DUE&state=RECORDED&state=VERIFYING",
            "sort=DUE&q=SR-2026",
            "said=水",
            "said=漏水&state=RECORDED&kind=SERVICE_NEED",
            "said=漏水&sort=DUE",
            "office=GL01");

    @Test
    void as_many_lines_are_counted_as_are_listed() {
        Desk.organise();
        Desk.register(Desk.agent(), Desk.entry("COMPLAINT")).statusCode(201);

        Spoken.awaitFindable();

        Counts.areThoseOfTheList(Desk::agent, Desk.REQUESTS, FILTERS);
    }

    @Test
    void a_table_has_the_rows_of_the_list() {
        Desk.organise();
        Desk.register(Desk.agent(), Desk.entry("COMPLAINT")).statusCode(201);

        Spoken.awaitFindable();
        assertThat(Exported.asListed(Desk::agent, Desk.REQUESTS, "said=漏水&state=VERIFYING"))
                .isNotEmpty();
        assertThat(Exported.asListed(Desk::agent, Desk.REQUESTS, "kind=COMPLAINT&state=RECORDED&state=VERIFYING"))
                .isNotEmpty();
    }

    @Test
    void a_line_says_what_is_owed_first() {
        Desk.organise();
        String number = Desk.register(Desk.agent(), Desk.entry("COMPLAINT"))
                .statusCode(201)
                .extract()
                .path("number");

        Desk.agent()
                .get(Desk.REQUESTS + "?number=" + number)
                .then()
                .statusCode(200)
                .body("items[0].due.kind", equalTo("VERIFICATION"))
                .body("items[0].due.overdue", equalTo(false));
    }
}
