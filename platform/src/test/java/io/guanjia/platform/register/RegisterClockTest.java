package io.guanjia.platform.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisterClockTest {

    private static final RegisterClock REPLACEMENT =
            new RegisterClock("SIGN_REPLACEMENT", "告示牌更换 Replacement", "sign.replacement", new DueRule.WorkingDays(2));

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.of("register_clocks", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void it_runs_as_long_as_the_branch_says_and_else_as_the_group_does() {
        Policies policies = new Policies();

        Policies.Limit before = database.transactions().in(Scope.ofBranch("GL"), tx -> REPLACEMENT.limit(tx, policies));
        Policies.Limit shortened = database.transactions().in(Scope.ofBranch("GL"), tx -> {
            policies.publish(tx, new Policies.Policy("sign.replacement", 3, "WORKING_DAYS(1)"));
            return REPLACEMENT.limit(tx, policies);
        });

        assertThat(before).isEqualTo(new Policies.Limit(new DueRule.WorkingDays(2), 0));
        assertThat(shortened).isEqualTo(new Policies.Limit(new DueRule.WorkingDays(1), 3));
    }

    @Test
    void clocks_are_labelled_by_their_kind() {
        assertThat(RegisterClock.labels(List.of(REPLACEMENT)))
                .containsOnlyKeys("SIGN_REPLACEMENT")
                .containsValue("告示牌更换 Replacement");
    }
}
