package io.guanjia.intake.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.organisation.StaffRoles;
import io.guanjia.intake.request.RequestClock;
import io.guanjia.testing.Clause;
import io.guanjia.testing.organisation.Originals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of a procedure, and what the house goes by for each kind of request. */
class ControlProcedureTest {

    @Test
    void what_is_published_says_what_it_said_until_its_next_edition_or_its_end() {
        assertThat(ControlProcedure.LIFE.cells())
                .containsExactly(
                        "DRAFT AMEND: DRAFT",
                        "DRAFT PUBLISH: IN_FORCE",
                        "DRAFT CONFIRM: refused",
                        "DRAFT REPLACE: refused",
                        "DRAFT WITHDRAW: WITHDRAWN",
                        "IN_FORCE AMEND: refused",
                        "IN_FORCE PUBLISH: refused",
                        "IN_FORCE CONFIRM: IN_FORCE",
                        "IN_FORCE REPLACE: REPLACED",
                        "IN_FORCE WITHDRAW: WITHDRAWN",
                        "REPLACED AMEND: refused",
                        "REPLACED PUBLISH: refused",
                        "REPLACED CONFIRM: refused",
                        "REPLACED REPLACE: refused",
                        "REPLACED WITHDRAW: refused",
                        "WITHDRAWN AMEND: refused",
                        "WITHDRAWN PUBLISH: refused",
                        "WITHDRAWN CONFIRM: refused",
                        "WITHDRAWN REPLACE: refused",
                        "WITHDRAWN WITHDRAW: refused");
    }

    @Test
    @Clause("S0-3.1")
    void the_manual_asks_for_four_activities_and_for_the_conduct_norm_beside_them() {
        assertThat(Activity.demanded())
                .extracting(Activity::clause)
                .containsExactly("S0-3.1a", "S0-3.1b", "S0-3.1c", "S0-3.1d");
        assertThat(Activity.CONDUCT_NORM.clause()).isEqualTo("S0-5.1.3a");
    }

    @Test
    void every_limit_that_is_named_for_a_kind_is_a_policy_and_lies_before_somebody_once_late() {
        Map<String, String> owners = Originals.policyOwners("");
        assertThat(Originals.policies("").keySet()).containsAll(owners.keySet());
        assertThat(StaffRoles.KNOWN).containsAll(owners.values());
        assertThat(Regime.KINDS).flatExtracting(Regime::policiesOf).allSatisfy(policy -> assertThat(owners)
                .containsKey(policy));
        List<RequestClock> limited = Arrays.stream(RequestClock.values())
                .filter(clock -> !clock.policy().isEmpty())
                .toList();
        assertThat(limited).allSatisfy(clock -> assertThat(owners)
                .containsEntry(clock.policy(), clock.owner().role()));
    }
}
