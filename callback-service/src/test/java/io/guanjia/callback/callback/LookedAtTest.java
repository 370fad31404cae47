package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CallbackFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repair done again, and one that waits for rain, are looked at also where no household can be asked. */
class LookedAtTest {

    private static final Actor DIRECTOR = new Actor("zhuren.gl01", "OFFICE_DIRECTOR");

    @ParameterizedTest
    @CsvSource({
        "REWORK,          DUE,                ANONYMOUS, false",
        "REWORK,          DUE,                RELAYED,   true",
        "STRUCTURAL_LEAK, DUE,                ANONYMOUS, false",
        "STRUCTURAL_LEAK, AWAITING_RAINSTORM, ANONYMOUS, false",
        "STRUCTURAL_LEAK, AWAITING_RAINSTORM, RELAYED,   true"
    })
    @Clause(
            value = {"S3-4.1.2.3b", "S3-4.1.2.3c"},
            extent = Extent.PARTIAL)
    void nobody_lets_it_go_for_want_of_somebody_to_ask(
            CallbackRule rule, CallbackState state, String reason, boolean relayed) {
        Callback callback = of(rule, state, reason, relayed);

        assertThat(callback.decide(new CallbackCommand.NotOwe(Optional.empty()), DIRECTOR, NOW))
                .isEqualTo(
                        new CallbackDecision.Refused(new CallbackRefusal.LookedAtAllTheSame(rule, callback.roles())));
    }

    @ParameterizedTest
    @CsvSource({
        "REWORK,             ANONYMOUS, false, ON_SITE,      true",
        "REWORK,             RELAYED,   true,  ON_SITE,      true",
        "REWORK,             RELAYED,   true,  REPLY_LETTER, false",
        "STRUCTURAL_LEAK,    RELAYED,   true,  ON_SITE,      true",
        "STRUCTURAL_LEAK,    RELAYED,   true,  REPLY_LETTER, false",
        "ORDINARY_COMPLAINT, RELAYED,   true,  REPLY_LETTER, true",
        "ORDINARY_COMPLAINT, RELAYED,   true,  ON_SITE,      false"
    })
    void who_looked_says_of_nobody_how_satisfied_they_are(
            CallbackRule rule, String reason, boolean relayed, CallbackMode mode, boolean accepted) {
        Callback callback = of(rule, CallbackState.DUE, reason, relayed);
        var seen = new CallbackRecord(
                mode, Optional.empty(), Satisfaction.NOT_STATED, "现场查看，未见渗漏", Optional.empty(), false);
        Actor by = new Actor("somebody.gl01", callback.roles().getFirst().name());

        assertThat(callback.decide(new CallbackCommand.Complete(seen), by, NOW) instanceof CallbackDecision.Accepted)
                .isEqualTo(accepted);
    }

    private static Callback of(CallbackRule rule, CallbackState state, String reason, boolean relayed) {
        return CallbackFixture.in(
                rule,
                state,
                new Circumstances(Set.of(), Optional.empty(), Optional.empty(), Optional.of(reason), relayed, false));
    }
}
