package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.estateOfficer;
import static io.guanjia.notice.Office.one;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signed and what was noted at the door: masked to readers, revealed for a reason that stays on record. */
@QuarkusTest
@NoticeServiceTest
class RevealedRecipientsTest {

    private static final String NOTE = "家中无人,邻居请打13911112222";

    @Inject
    Transactions transactions;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void a_number_in_a_note_is_kept_sealed_and_shown_masked() {
        String id = delivered();
        one(estateOfficer(), id)
                .body("lines[0].attempts.note", contains("家中无人,邻居请打139****2222", null))
                .body("lines[0].recipient", equalTo("买**"));
        assertThat(estateOfficer().get(Office.REGISTER + "?size=200").asString())
                .contains("139****2222")
                .doesNotContain("13911112222", "阿不都");
        assertThat(everythingAbout(id)).doesNotContain("13911112222", "阿不都");
    }

    @Test
    void whoever_looks_on_from_above_reads_no_words() {
        String id = delivered();
        one(Office.quality(), id)
                .body("lines[0].attempts.note", each(nullValue()))
                .body("lines[0].recipient", equalTo("买**"))
                .body("history.reason", each(nullValue()));
    }

    @Test
    void recipients_and_notes_are_revealed_for_a_reason_and_both_stay_on_record() {
        String id = delivered();
        reveal(estateOfficer(), id, " ").statusCode(400);
        reveal(estateOfficer(), id, "住户13911112222否认签收")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("lines[0].recipient", equalTo("买买提•阿不都"))
                .body("lines[0].attempts.note", contains(NOTE, null));
        reveal(Office.quality(), id, "抽查签收").statusCode(200).body("lines[0].recipient", equalTo("买买提•阿不都"));
        one(estateOfficer(), id).body("reveals.reason", contains("住户139****2222否认签收", "抽查签收"));
    }

    @Test
    void nobody_else_reveals() {
        String id = delivered();
        reveal(Office.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT"), id, "想看")
                .statusCode(403);
        reveal(Office.agentOfAnotherOffice(), id, "想看").statusCode(404);
    }

    private static String delivered() {
        String id = Office.released(Office.waterIsOff());
        String line = Office.plan(estateOfficer(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "7-1-1001")))
                .statusCode(201)
                .extract()
                .path("lines[0].id");
        Office.settle(estateOfficer(), id, line, Map.of("outcome", "UNREACHABLE", "note", NOTE))
                .statusCode(200)
                .body("note", equalTo("家中无人,邻居请打139****2222"));
        Office.settle(estateOfficer(), id, line, Map.of("outcome", "SIGNED", "recipient", "买买提•阿不都"))
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse reveal(RequestSpecification person, String id, String reason) {
        return person.contentType("application/json")
                .body(Map.of("reason", reason))
                .post(Office.NOTICES + "/" + id + "/words")
                .then();
    }

    private String everythingAbout(String id) {
        return transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery("""
                        SELECT concat_ws(' ', (SELECT string_agg(h::text, ' ') FROM history h),
                                              (SELECT string_agg(k::text, ' ') FROM idempotency_key k),
                                              (SELECT string_agg(o::text, ' ') FROM outbox o),
                                              (SELECT string_agg(r::text, ' ') FROM reveal r),
                                              (SELECT string_agg(r::text, ' ') FROM distribution_register r
                                               WHERE notice_id = :notice))""")
                .bind("notice", UUID.fromString(id))
                .mapTo(String.class)
                .one());
    }
}
