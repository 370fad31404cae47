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
    @EnumSource(
            value = RequestState.class,
            names = {"TRIAGED", "AWAITING_INSTRUCTION", "IN_PROGRESS", "HANDLED", "AWAITING_CALLBACK"})
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_complaint_that_was_verified_as_major_is_not_voided_wherever_it_stands(RequestState state) {
        assertThat(refusal(state, Requests.GRAVE, Round.first())).contains(REFUSED);
        for (SlipStatus slip : SlipStatus.values()) {
            Round worked = Requests.round(1, List.of(Requests.slip(slip, true)));
            assertThat(refusal(state, Requests.GRAVE, worked)).as("%s", slip).contains(REFUSED);
        }
        for (CallbackStatus callback : CallbackStatus.values()) {
            assertThat(refusal(state, Requests.GRAVE, round(callback)))
                    .as("%s", callback)
                    .contains(REFUSED);
        }
    }

    @Test
    void a_grade_that_was_the_mistake_is_for_the_director_who_grades_anew_first() {
        ServiceRequest grave =
                Requests.in(RequestState.IN_PROGRESS, RequestKind.COMPLAINT, Requests.GRAVE, Round.first());
        Classification minor = new Classification(
                "HOUSE_LEAK", Optional.of(Severity.MINOR), false, false, false, false, Optional.empty());
        ServiceRequest again =
                grave.evolve(Requests.events(grave.decide(new RequestCommand.Reassess(minor, "与另一投诉重复"), Requests.NOW))
                        .getFirst());
        assertThat(Requests.refusal(again.decide(MISTAKEN, Requests.NOW))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackStatus.class,
            names = {"CONTENT", "DISSATISFIED"})
    void what_a_household_has_judged_was_no_mistake(CallbackStatus judged) {
        assertThat(refusal(Requests.PLUMBING, round(judged))).contains(REFUSED);
        assertThat(refusal(Requests.PLUMBING, Round.first().next(Requests.ID))).contains(REFUSED);
    }

    @Test
    void a_mistake_is_void_before_a_household_was_asked_and_while_nobody_but_the_household_is_waited_for() {
        assertThat(refusal(Requests.PLUMBING, Round.first())).isEmpty();
        assertThat(refusal(Requests.PLUMBING, round(CallbackStatus.OPEN))).isEmpty();
    }

    private static Round round(CallbackStatus status) {
        return Requests.round(0, List.of(), Requests.callback(Requests.ID, status));
    }

    private static Optional<RequestRefusal> refusal(Classification found, Round round) {
        return refusal(RequestState.AWAITING_CALLBACK, found, round);
    }

    private static Optional<RequestRefusal> refusal(RequestState state, Classification found, Round round) {
        ServiceRequest request = Requests.in(state, RequestKind.COMPLAINT, found, round);
        return Requests.refusal(request.decide(MISTAKEN, Requests.NOW));
    }
}
