package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.estateOfficer;
import static io.guanjia.notice.Office.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signed is personal: kept for whoever must prove the delivery, shown and stored to nobody else. */
@QuarkusTest
@NoticeServiceTest
class RecipientNameTest {

    @Inject
    Transactions transactions;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    @Clause("S3-4.2.6.4b")
    void the_name_is_encrypted_in_the_register_and_shown_by_family_name_only() {
        String id = Office.released(Office.waterIsOff());
        String line = Office.plan(estateOfficer(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "8-1-101")))
                .statusCode(201)
                .extract()
                .path("lines[0].id");
        Office.settle(estateOfficer(), id, line, Map.of("outcome", "SIGNED", "recipient", "欧阳金丝雀"))
                .statusCode(200);

        one(estateOfficer(), id).body("lines[0].recipient", equalTo("欧**"));
        assertThat(estateOfficer().get(Office.REGISTER + "?size=200").asString())
                .contains("欧**")
                .doesNotContain("金丝雀");
        assertThat(inTheDatabase(line)).startsWith("k1:").doesNotContain("金丝雀");
        assertThat(everythingElseAbout(line)).contains(line).doesNotContain("金丝雀");
    }

    private String inTheDatabase(String line) {
        return transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery("SELECT recipient FROM distribution_register WHERE line_id = :line")
                .bind("line", UUID.fromString(line))
                .mapTo(String.class)
                .one());
    }

    private String everythingElseAbout(String line) {
        return transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery("""
                        SELECT concat_ws(' ', (SELECT string_agg(h::text, ' ') FROM history h WHERE subject_id = :line),
                                              (SELECT string_agg(k::text, ' ') FROM idempotency_key k),
                                              (SELECT string_agg(o::text, ' ') FROM outbox o))""")
                .bind("line", UUID.fromString(line))
                .mapTo(String.class)
                .one());
    }
}
