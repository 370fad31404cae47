package io.guanjia.intake.organisation;

import static io.guanjia.intake.Desk.agent;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What branches have set stays on record when the group gives a policy up; it holds no more. */
@QuarkusTest
@IntakeServiceTest
class GivenUpPolicyTest {

    private static final String GIVEN_UP = "routing.visit";

    @Inject
    Transactions transactions;

    @Inject
    OrganisationEntries entries;

    @Test
    void a_policy_that_the_group_has_given_up_is_shown_to_nobody_and_hides_no_other() {
        Desk.organise();
        ObjectNode set = JsonNodeFactory.instance
                .objectNode()
                .put("branch", "GL")
                .put("name", GIVEN_UP)
                .put("version", 1)
                .put("value", "MINUTES(1)");
        transactions.in(Scope.ofBranch("GL"), tx -> {
            entries.save(
                    tx,
                    "policy",
                    new StoredEntry("policy:GL:" + GIVEN_UP, "GL", 1, set, Optional.empty()),
                    Caller.SUITE);
            return set;
        });

        agent().get("/api/intake/organisation/branches/GL/policies")
                .then()
                .statusCode(200)
                .body("name", not(hasItem(GIVEN_UP)))
                .body("name", hasItem("routing.plan"));
        agent().get("/api/intake/organisation/branches/GL/policies/" + GIVEN_UP)
                .then()
                .statusCode(404);
    }
}
