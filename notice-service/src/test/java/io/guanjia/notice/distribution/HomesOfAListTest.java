package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.estateOfficer;
import static io.guanjia.notice.Office.one;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home is one home on a distribution list, however its number is written; the register shows what was written. */
@QuarkusTest
@NoticeServiceTest
class HomesOfAListTest {

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void a_home_is_planned_once_in_whatever_spelling() {
        String id = Office.released(Office.waterIsOff());
        String line = Office.plan(estateOfficer(), id, List.of(home("９－９－０１０３")))
                .statusCode(201)
                .body("lines[0].unit", equalTo("9-9-0103"))
                .extract()
                .path("lines[0].id");
        for (String spelling :
                List.of("9-9-0103", " 9-9-0103", "9—9—0103", "9 9 0103", "9-9-0103\n", "9棟9單元0103\u3164")) {
            Office.plan(estateOfficer(), id, List.of(home(spelling)))
                    .statusCode(409)
                    .body("code", equalTo("DISTRIBUTION_PLANNED_TWICE"));
        }
        Office.settle(estateOfficer(), id, line, Map.of("outcome", "SIGNED", "recipient", "陈明"))
                .statusCode(200);
        one(estateOfficer(), id).body("lines[0].unit", equalTo("9-9-0103"));
        estateOfficer().get(Office.REGISTER + "?size=200").then().body("items.deliveredTo", hasItem("９－９－０１０３"));
    }

    @Test
    void a_place_stands_on_one_line() {
        String id = Office.released(Office.waterIsOff());
        Office.plan(estateOfficer(), id, List.of(home("9-9\n0103"))).statusCode(400);
        Office.plan(estateOfficer(), id, List.of(home(" — "))).statusCode(400);
        Office.plan(estateOfficer(), id, List.of(home("ﷺ".repeat(50)))).statusCode(400);
        Office.plan(estateOfficer(), id, List.of(home("\u3164"))).statusCode(400);
    }

    private static Map<String, ?> home(String unit) {
        return Map.of("method", "DOOR_TO_DOOR", "unit", unit);
    }
}
