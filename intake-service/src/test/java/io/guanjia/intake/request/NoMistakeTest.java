package io.guanjia.intake.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Voiding is for what was entered by mistake; it ends no callback that somebody has a right to. */
class NoMistakeTest {

    private static final RequestCommand MISTAKEN = new RequestCommand.Void("误登记");
    private static final RequestRefusal REFUSED = new RequestRefusal.NoMistake();

    @ParameterizedTest
    @EnumSource(CallbackStatus.class)
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_major_complaint_that_is_called_back_on_is_not_voided_whatever_became_of_the_callback(CallbackStatus status) {
        assertThat(refusal(Requests.GRAVE, round(status))).contains(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackStatus.class,
            names = {"CONTENT", "DISSATISFIED"})
    void what_a_household_has_judged_was_no_mistake(CallbackStatus judged) {
        assertThat(refusal(Requests.PLUMBING, round(judged))).contains(REFUSED);
        assertThat(refusal(Requests.PLUMBING, Round.first().next())).contains(REFUSED);
    }

    @Test
    void a_mistake_is_void_before_a_household_was_asked_and_while_nobody_but_the_household_is_waited_for() {
        assertThat(refusal(Requests.GRAVE, Round.first())).isEmpty();
        assertThat(refusal(Requests.PLUMBING, round(CallbackStatus.OPEN))).isEmpty();
    }

    private static Round round(CallbackStatus status) {
        return Requests.round(0, List.of(), Requests.callback(Requests.ID, status));
    }

    private static Optional<RequestRefusal> refusal(Classification found, Round round) {
        ServiceRequest request = Requests.in(RequestState.AWAITING_CALLBACK, RequestKind.COMPLAINT, found, round);
        return Requests.refusal(request.decide(MISTAKEN, Requests.NOW));
    }
}
