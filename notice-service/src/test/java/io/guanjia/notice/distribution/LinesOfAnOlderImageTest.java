package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.estateOfficer;
import static io.guanjia.notice.Office.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a version is rolled out, or taken back, an image that counts a line's changes by its attempts runs beside this one. */
@QuarkusTest
@NoticeServiceTest
class LinesOfAnOlderImageTest {

    private static final Actor OFFICER = new Actor("guanliyuan.gl01", "ESTATE_OFFICER");

    @Inject
    Transactions transactions;

    @Inject
    History history;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void a_line_that_an_older_image_tried_goes_on_with_the_next_number_of_its_history() {
        String id = Office.released(Office.waterIsOff());
        String line = Office.plan(estateOfficer(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "7-2-901")))
                .statusCode(201)
                .extract()
                .path("lines[0].id");

        triedByAnOlderImage(UUID.fromString(line));
        Office.settle(estateOfficer(), id, line, Map.of("outcome", "SIGNED", "recipient", "林晓梅", "attempt", 2))
                .statusCode(200);

        one(estateOfficer(), id).body("lines[0].state", equalTo("SIGNED"));
        List<History.Line> told = transactions.in(Scope.ofBranch("GL"), tx -> history.of(tx, UUID.fromString(line)));
        assertThat(told).extracting(History.Line::sequence).containsExactly(1L, 2L, 3L);
    }

    private void triedByAnOlderImage(UUID line) {
        transactions.in(Scope.ofBranch("GL"), tx -> {
            history.append(
                    tx,
                    new History.Entry(
                            "GL01", "distribution-line", line, 2, "tried", "PENDING", "UNREACHABLE", OFFICER, null));
            return tx.update("""
                            UPDATE distribution_line SET state = 'UNREACHABLE', attempts = 1
                            WHERE branch_id = :branch AND id = :id""").bind("id", line).execute();
        });
    }
}
