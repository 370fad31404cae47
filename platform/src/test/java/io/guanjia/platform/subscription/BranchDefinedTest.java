package io.guanjia.platform.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BranchDefinedTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static TestDatabase database;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final BranchDirectory branches = new TestOrganisation(database, json).branches();
    private final BranchDefinedHandler handler = new BranchDefinedHandler(json);
    private final String branch = "B" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void open() {
        database = TestDatabase.of("branches", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_branch_that_is_defined_is_known_in_its_zone() {
        define("FZ", "Asia/Shanghai");

        assertThat(branches.zone(branch)).isEqualTo(SHANGHAI);
    }

    @Test
    void a_branch_that_moves_to_another_company_is_below_that_one() {
        define("FZ", "Asia/Shanghai");
        assertThat(branches.below(OrgPath.parse("HX/FZ"))).contains(branch);

        define("XM", "Asia/Shanghai");

        assertThat(branches.below(OrgPath.parse("HX/FZ"))).doesNotContain(branch);
        assertThat(branches.below(OrgPath.parse("HX/XM"))).contains(branch);
    }

    @Test
    void the_zone_of_a_branch_never_changes_for_promises_have_been_computed_in_it() {
        define("FZ", "Asia/Shanghai");

        assertThatIllegalStateException()
                .isThrownBy(() -> define("FZ", "Asia/Urumqi"))
                .withMessageContaining("zone");

        assertThat(branches.zone(branch)).isEqualTo(SHANGHAI);
        assertThat(new TestOrganisation(database, json).branches().zone(branch)).isEqualTo(SHANGHAI);
    }

    private void define(String company, String zone) {
        Map<String, String> definition =
                Map.of("code", branch, "nameZh", "新", "nameEn", "New", "group", "HX", "company", company, "zone", zone);
        database.transactions().in(Scope.ofBranch(branch), tx -> {
            handler.handle(tx, event(definition));
            return null;
        });
    }

    private IncomingEvent event(Map<String, String> payload) {
        return new IncomingEvent(
                UUID.randomUUID(),
                "guanjia.intake.organisation.v1",
                "branch:" + branch,
                handler.type(),
                branch,
                Optional.empty(),
                UUID.randomUUID(),
                1,
                Optional.empty(),
                Instant.EPOCH,
                Caller.SUITE,
                Optional.empty(),
                json.valueToTree(payload));
    }
}
