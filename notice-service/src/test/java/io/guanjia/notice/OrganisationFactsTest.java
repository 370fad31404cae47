package io.guanjia.notice;

import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.contract.Contracts;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service takes from the organisation's facts, and that it can read each of them. */
@QuarkusTest
@NoticeServiceTest
class OrganisationFactsTest {

    private static final String BRANCH = "CT";

    @Inject
    Transactions transactions;

    @Inject
    Policies policies;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void every_fact_that_it_relies_on_is_read_and_none_is_parked() {
        List<Fact> samples = Contracts.ofRepository().typesReadBy("notice").stream()
                .map(type -> ofOwnBranch(Fact.sampleOf(type)))
                .toList();

        Facts.send(samples.toArray(Fact[]::new));

        UUID[] ids = samples.stream()
                .map(fact -> UUID.fromString(fact.headers().get("ce_id")))
                .toArray(UUID[]::new);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(7);
        await().atMost(Duration.ofSeconds(60)).until(() -> count("inbox", ids) == ids.length);
        assertThat(count("parked_event", ids)).isZero();
    }

    @Test
    void a_branchs_own_approval_limit_goes_before_the_groups() {
        Facts.send(Fact.sampleOf("guanjia.intake.organisation.policy-published.v1")
                .about(UUID.nameUUIDFromBytes("policy:MW:notice.approval".getBytes()), System.nanoTime())
                .in("MW", "MW01")
                .keyed("policy:MW:notice.approval")
                .with("branch", "MW")
                .with("name", "notice.approval")
                .with("value", "HOURS(4)"));
        await().atMost(Duration.ofSeconds(60)).until(() -> transactions
                .in(Scope.ofBranch("MW"), tx -> policies.of(tx, "notice.approval"))
                .isPresent());

        var drafter = Office.as("kefu.mw01", "HX/FZ/MW/MW01", "CUSTOMER_SERVICE_AGENT");
        String id = Office.draft(drafter, Office.waterIsOff()).extract().path("id");
        Office.act(Office.as("kefu.mw01", "HX/FZ/MW/MW01", "CUSTOMER_SERVICE_AGENT"), id, "submission")
                .statusCode(200);

        var file = one(Office.directorOfAnotherBranch(), id).extract().jsonPath();
        Instant submitted = Instant.parse(file.getString("revisions[0].submittedAt"));
        assertThat(Instant.parse(file.getString("deadlines.find { it.kind == 'APPROVAL' }.dueAt")))
                .isEqualTo(submitted.plus(Duration.ofHours(4)));
        one(agent(), id).statusCode(404);
    }

    /** The clock stays as it is, and the branch is nobody else's in these tests. */
    private static Fact ofOwnBranch(Fact sample) {
        Fact told = sample.about(UUID.randomUUID(), System.nanoTime()).in(BRANCH, BRANCH);
        Fact own = told.text("branch").isEmpty() ? told : told.with("branch", BRANCH);
        return switch (sample.type()) {
            case "guanjia.intake.organisation.branch-defined.v1" -> own.with("code", BRANCH);
            case "guanjia.intake.organisation.office-defined.v1" -> own.with("code", BRANCH + "01");
            case "guanjia.intake.organisation.staff-post-assigned.v1",
                    "guanjia.intake.organisation.staff-post-ended.v1" -> own.with("staffId", "kefu.ct01");
            case "guanjia.intake.organisation.clock-advanced.v1" -> own.with("offsetSeconds", 0);
            default -> own;
        };
    }

    private long count(String table, UUID[] events) {
        return transactions.in(Scope.ofBranch(BRANCH), tx -> tx.sql()
                .createQuery("SELECT count(*) FROM " + table + " WHERE event_id = ANY (:ids)")
                .bindArray("ids", UUID.class, (Object[]) events)
                .mapTo(Long.class)
                .one());
    }
}
