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

/** No word of a household is put down that nobody can ask, and no letter goes to a home that nobody knows. */
class NobodyToAskTest {

    @ParameterizedTest
    @CsvSource({
        "MAJOR_COMPLAINT,      ON_SITE,      SATISFIED",
        "MAJOR_COMPLAINT,      ON_SITE,      NOT_STATED",
        "CONSTRUCTIVE_OPINION, ON_SITE,      DISSATISFIED",
        "ORDINARY_COMPLAINT,   REPLY_LETTER, NOT_STATED",
        "OPINION,              PHONE,        SATISFIED"
    })
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void no_callback_is_made_where_there_is_nobody(CallbackRule rule, CallbackMode mode, Satisfaction said) {
        Callback callback = about(rule, Optional.of("ANONYMOUS"), false, false);

        assertThat(completed(callback, mode, said))
                .isEqualTo(new CallbackDecision.Refused(new CallbackRefusal.NobodyToAsk(callback.supervisors())));
    }

    @ParameterizedTest
    @CsvSource({
        "REWORK,             false, ON_SITE,      SATISFIED,    false",
        "REWORK,             false, ON_SITE,      NOT_STATED,   true",
        "STRUCTURAL_LEAK,    true,  ON_SITE,      DISSATISFIED, false",
        "ORDINARY_COMPLAINT, true,  ON_SITE,      SATISFIED,    false",
        "ORDINARY_COMPLAINT, true,  REPLY_LETTER, SATISFIED,    true",
        "ORDINARY_COMPLAINT, true,  REPLY_LETTER, NOT_STATED,   true"
    })
    @Clause(value = "S3-5.1", extent = Extent.PARTIAL)
    void of_whom_nobody_can_ask_only_whoever_relayed_it_says_how_satisfied_they_are(
            CallbackRule rule, boolean relayed, CallbackMode mode, Satisfaction said, boolean accepted) {
        CallbackDecision decision = completed(about(rule, Optional.of("RELAYED"), relayed, false), mode, said);

        if (accepted) {
            assertThat(decision).isInstanceOf(CallbackDecision.Accepted.class);
        } else {
            assertThat(decision).isEqualTo(new CallbackDecision.Refused(new CallbackRefusal.NobodyToSaySo()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY_COMPLAINT, REPLY_LETTER, false",
        "ORDINARY_COMPLAINT, PHONE,        true",
        "ORDINARY_COMPLAINT, ON_SITE,      true",
        "OPINION,            REPLY_LETTER, false",
        "OPINION,            PHONE,        true"
    })
    void no_letter_goes_to_a_home_that_nobody_knows(CallbackRule rule, CallbackMode mode, boolean accepted) {
        Callback callback = about(rule, Optional.empty(), false, true);

        assertThat(completed(callback, mode, Satisfaction.SATISFIED) instanceof CallbackDecision.Accepted)
                .isEqualTo(accepted);
        assertThat(callback.modes().contains(mode)).isEqualTo(accepted);
    }

    private static CallbackDecision completed(Callback callback, CallbackMode mode, Satisfaction said) {
        var record = new CallbackRecord(mode, Optional.empty(), said, "记录", Optional.empty(), false);
        Actor by = new Actor("somebody.gl01", callback.roles().getFirst().name());
        return callback.decide(new CallbackCommand.Complete(record), by, NOW);
    }

    private static Callback about(
            CallbackRule rule, Optional<String> notConfirmable, boolean relayed, boolean homeUnknown) {
        return CallbackFixture.in(
                rule,
                CallbackState.DUE,
                new Circumstances(Set.of(), Optional.empty(), Optional.empty(), notConfirmable, relayed, homeUnknown));
    }
}
