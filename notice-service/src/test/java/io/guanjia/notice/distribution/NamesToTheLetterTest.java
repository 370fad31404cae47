package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.estateOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs, signs with the name they have. */
@QuarkusTest
@NoticeServiceTest
class NamesToTheLetterTest {

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void a_recipient_has_whatever_name_they_have_and_a_mask_is_none() {
        String id = Office.released(Office.waterIsOff());
        int home = 101;
        for (String name : List.of("买买提•阿不都", "买买提・阿不都", "买买提‧阿不都", "maria o'neil-smith")) {
            String line = line(id, "6-1-" + home++);
            Office.settle(estateOfficer(), id, line, Map.of("outcome", "SIGNED", "recipient", name))
                    .statusCode(200)
                    .body("recipient", equalTo(name.charAt(0) + "**"));
        }
        String unsigned = line(id, "6-1-" + home);
        for (String noName : List.of("买**", "陈*明", "*", "。", "_", "1391 2345 678")) {
            Office.settle(estateOfficer(), id, unsigned, Map.of("outcome", "SIGNED", "recipient", noName))
                    .statusCode(400)
                    .body("code", equalTo("INVALID_FIELD"))
                    .body("errors.field", contains("recipient"));
        }
    }

    private static String line(String id, String unit) {
        return Office.plan(estateOfficer(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", unit)))
                .statusCode(201)
                .extract()
                .path("lines[0].id");
    }
}
