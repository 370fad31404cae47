package io.guanjia.intake.request.store;

import static io.guanjia.intake.Desk.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.intake.request.NewLine;
import io.guanjia.intake.request.Particulars;
import io.guanjia.intake.request.Registration;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestRegister;
import io.guanjia.intake.request.rest.Spoken;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.scope.Actor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody says is found as far as a bound, and the answer says so. */
@QuarkusTest
@IntakeServiceTest
class SaidBoundTest {

    private static final Actor RECEPTIONIST = new Actor("kefu.mw01", "CUSTOMER_SERVICE_AGENT");

    private final RequestRegister register;

    SaidBoundTest(RequestRegister register) {
        this.register = register;
    }

    @Test
    void list_count_and_table_say_that_there_is_more_than_they_go_through() {
        Desk.organise();
        String often = Spoken.rare();
        for (int time = 0; time <= SaidSearch.MOST_FOUND; time++) {
            said(often);
        }
        String seldom = Spoken.rare();
        said(often + seldom);
        Spoken.awaitFindable();

        list(often, "?size=200").then().body("items.size()", equalTo(200)).body("capped", equalTo(true));
        list(often, "/count")
                .then()
                .body("count", equalTo(SaidSearch.MOST_FOUND))
                .body("capped", equalTo(true));
        List<String> table = new String(list(often, "/export").asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(table).hasSize(1 + SaidSearch.MOST_FOUND + 1);
        assertThat(table.getLast()).contains("仅导出前 1000 行");

        list(often + seldom, "").then().body("items.size()", equalTo(1)).body("capped", equalTo(false));
        list(often, "?kind=COMPLAINT").then().body("items.size()", equalTo(0)).body("capped", equalTo(false));
    }

    private static Response list(String said, String how) {
        return Desk.agentOfAnotherBranch().queryParam("said", said).get(REQUESTS + how);
    }

    private void said(String content) {
        register.register(new NewLine(
                UuidCreator.getTimeOrderedEpoch(),
                "MW",
                "MW01",
                RECEPTIONIST,
                new IdempotencyKey(RECEPTIONIST.staffId(), UUID.randomUUID().toString(), new byte[32]),
                new Registration(
                        RequestKind.SERVICE_NEED,
                        RequestChannel.PHONE,
                        content,
                        Optional.of("3-1-1202"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Particulars.NONE)));
    }
}
