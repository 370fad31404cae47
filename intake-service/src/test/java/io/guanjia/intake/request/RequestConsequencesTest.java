package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.ID;
import static io.guanjia.intake.request.Requests.NOW;
import static io.guanjia.intake.request.Requests.callback;
import static io.guanjia.intake.request.Requests.round;
import static io.guanjia.intake.request.Requests.slip;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What slips and callbacks bring about, in whatever order their news comes. */
class RequestConsequencesTest {

    private static final Slip CONFIRMED = slip(SlipStatus.CONFIRMED, false);
    private static final Slip REPAIRED = slip(SlipStatus.CONFIRMED, true);
    private static final Slip OPEN = slip(SlipStatus.OPEN, false);
    private static final Slip REJECTED = slip(SlipStatus.REJECTED, false);

    @Test
    void a_round_is_handled_once_every_slip_is_confirmed() {
        assertThat(follow(in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, round(1, List.of(REPAIRED)))))
                .containsExactly(new RequestEvent.Handled(HandledBy.SLIPS, List.of(REPAIRED.id()), NOW));
        assertThat(follow(in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, round(2, List.of(CONFIRMED, OPEN)))))
                .isEmpty();
    }

    @Test
    void a_slip_that_is_asked_for_but_not_issued_yet_is_waited_for() {
        assertThat(follow(in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, round(2, List.of(CONFIRMED)))))
                .isEmpty();
    }

    @Test
    void a_rejected_slip_waits_for_customer_service_to_route_again() {
        ServiceRequest rejected =
                in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, round(2, List.of(REJECTED, CONFIRMED)));
        assertThat(follow(rejected)).isEmpty();

        ServiceRequest routedAgain = rejected.evolve(new RequestEvent.RoutingRequested(Requests.route()));
        assertThat(follow(routedAgain)).isEmpty();
        assertThat(follow(routedAgain.knowing(slip(SlipStatus.CONFIRMED, false))))
                .hasExactlyElementsOfTypes(RequestEvent.Handled.class);
    }

    @Test
    void a_withdrawn_slip_alone_settles_nothing() {
        Slip withdrawn = slip(SlipStatus.WITHDRAWN, false);
        assertThat(follow(in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, round(1, List.of(withdrawn)))))
                .isEmpty();
        assertThat(follow(in(
                        RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, round(2, List.of(withdrawn, CONFIRMED)))))
                .hasExactlyElementsOfTypes(RequestEvent.Handled.class);
    }

    @Test
    @Clause(
            value = {"S1b(3)-4.1.3", "S1-5.4b"},
            extent = Extent.PARTIAL)
    void those_who_asked_or_complained_also_have_their_reply_first() {
        for (RequestKind kind : List.of(RequestKind.INQUIRY, RequestKind.COMPLAINT)) {
            ServiceRequest done = in(RequestState.IN_PROGRESS, kind, round(1, List.of(CONFIRMED)));
            assertThat(follow(done)).isEmpty();
            assertThat(Requests.events(done.decide(Requests.reply(), NOW)))
                    .hasExactlyElementsOfTypes(RequestEvent.Replied.class, RequestEvent.Handled.class);
        }
    }

    @Test
    void callbacks_that_came_before_their_request_was_handled_count_from_then_on() {
        Callback early = callback(REPAIRED.id(), CallbackStatus.CONTENT);
        ServiceRequest request =
                in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, round(1, List.of(REPAIRED), early));
        assertThat(follow(request))
                .hasExactlyElementsOfTypes(
                        RequestEvent.Handled.class, RequestEvent.CallbackAwaited.class, RequestEvent.Closed.class);
    }

    @Test
    void a_complaint_that_led_to_a_repair_is_not_closed_by_the_repairs_callback_alone() {
        Callback ofRepair = callback(REPAIRED.id(), CallbackStatus.CONTENT);
        ServiceRequest waiting =
                in(RequestState.AWAITING_CALLBACK, RequestKind.COMPLAINT, round(1, List.of(REPAIRED), ofRepair));
        assertThat(follow(waiting)).isEmpty();
        assertThat(follow(waiting.knowing(callback(ID, CallbackStatus.OPEN)))).isEmpty();
        assertThat(follow(waiting.knowing(callback(ID, CallbackStatus.CONTENT))))
                .containsExactly(new RequestEvent.Closed());
    }

    @Test
    void a_round_closes_when_all_its_callbacks_are_over_waived_ones_among_them() {
        ServiceRequest waiting = in(
                RequestState.AWAITING_CALLBACK,
                RequestKind.SUGGESTION,
                round(0, List.of(), callback(ID, CallbackStatus.WAIVED), callback(ID, CallbackStatus.OPEN)));
        assertThat(follow(waiting)).isEmpty();
        Callback last = waiting.round().callbacks().getLast().ended(CallbackStatus.CONTENT);
        assertThat(follow(waiting.knowing(last))).containsExactly(new RequestEvent.Closed());
    }

    @Test
    void a_dissatisfied_household_opens_the_next_round() {
        Callback unhappy = callback(ID, CallbackStatus.DISSATISFIED);
        ServiceRequest waiting =
                in(RequestState.AWAITING_CALLBACK, RequestKind.SUGGESTION, round(0, List.of(), unhappy));
        List<RequestEvent> events = follow(waiting);
        assertThat(events).hasExactlyElementsOfTypes(RequestEvent.Reopened.class);
        ServiceRequest reopened = waiting.evolve(events.getFirst());
        assertThat(reopened.state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(reopened.round()).isEqualTo(Round.first().next(ID));
        assertThat(reopened.promise()).isEqualTo(Promise.none());
    }

    @Test
    void news_of_an_earlier_round_changes_nothing() {
        ServiceRequest second = in(
                RequestState.IN_PROGRESS,
                RequestKind.SERVICE_NEED,
                new Round(2, List.of("GL01-ENGINEERING"), List.of(), List.of()));
        assertThat(second.knowing(REPAIRED)).isEqualTo(second);
        assertThat(second.knowing(callback(ID, CallbackStatus.DISSATISFIED))).isEqualTo(second);
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void one_repair_in_vain_takes_away_no_callback_on_another() {
        Callback rain = Requests.awaitingRain(REPAIRED.id());
        ServiceRequest unhappy = in(
                RequestState.AWAITING_CALLBACK,
                RequestKind.SERVICE_NEED,
                round(
                        0,
                        List.of(REPAIRED),
                        rain,
                        callback(UUID.randomUUID(), CallbackStatus.DISSATISFIED),
                        callback(ID, CallbackStatus.OPEN)));
        ServiceRequest second = unhappy.evolve(follow(unhappy).getFirst());
        assertThat(second.round().callbacks()).containsExactly(rain.inRound(2));

        ServiceRequest repairedAgain = second.evolve(new RequestEvent.Handled(HandledBy.ON_SPOT, List.of(), NOW))
                .knowing(callback(ID, CallbackStatus.CONTENT).inRound(2));
        assertThat(follow(repairedAgain))
                .as("it waits for the rain all the same")
                .hasExactlyElementsOfTypes(RequestEvent.CallbackAwaited.class);
        Callback looked = rain.inRound(2).ended(CallbackStatus.DISSATISFIED);
        assertThat(follow(repairedAgain.knowing(looked)).getLast()).isInstanceOf(RequestEvent.Reopened.class);
    }

    @Test
    void a_callback_on_an_earlier_repair_that_is_told_of_late_is_waited_for_too() {
        ServiceRequest second =
                in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, new Round(2, List.of(), List.of(), List.of()));
        assertThat(second.waitingFor(callback(REPAIRED.id(), CallbackStatus.OPEN))
                        .round())
                .isEqualTo(2);
        assertThat(second.waitingFor(callback(ID, CallbackStatus.OPEN)).round()).isEqualTo(1);
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_household_that_is_dissatisfied_with_what_was_closed_is_served_again() {
        ServiceRequest closed = in(
                RequestState.CLOSED,
                RequestKind.INQUIRY,
                round(0, List.of(), callback(ID, CallbackStatus.WAIVED), callback(ID, CallbackStatus.DISSATISFIED)));
        assertThat(follow(closed)).hasExactlyElementsOfTypes(RequestEvent.Reopened.class);
        assertThat(follow(in(
                        RequestState.CLOSED,
                        RequestKind.INQUIRY,
                        round(0, List.of(), callback(ID, CallbackStatus.CONTENT)))))
                .isEmpty();
    }

    @Test
    void what_was_taken_for_a_wrong_number_is_called_back_on_once_a_household_was_not_content() {
        ServiceRequest second =
                in(RequestState.TRIAGED, RequestKind.OTHER, new Round(2, List.of(), List.of(), List.of()));
        assertThat(Requests.events(second.decide(Requests.answer(), NOW)))
                .hasExactlyElementsOfTypes(RequestEvent.Answered.class, RequestEvent.Handled.class);
    }

    @Test
    void a_callback_that_comes_up_after_the_end_is_waited_for() {
        ServiceRequest closed = in(
                RequestState.CLOSED,
                RequestKind.SERVICE_NEED,
                round(1, List.of(REPAIRED), callback(REPAIRED.id(), CallbackStatus.NOT_OWED)));

        assertThat(follow(closed)).isEmpty();
        assertThat(follow(closed.knowing(callback(REPAIRED.id(), CallbackStatus.OPEN))))
                .containsExactly(new RequestEvent.CallbackAwaited());
    }

    @Test
    void a_wrong_number_is_closed_with_its_answer_for_there_is_no_result_to_call_back_on() {
        ServiceRequest wrongNumber = Requests.in(RequestState.TRIAGED, RequestKind.OTHER);
        assertThat(Requests.events(wrongNumber.decide(Requests.answer(), NOW)))
                .hasExactlyElementsOfTypes(
                        RequestEvent.Answered.class, RequestEvent.Handled.class, RequestEvent.Closed.class);
    }

    @Test
    void a_repair_is_called_back_on_whatever_kind_of_request_led_to_it() {
        ServiceRequest stray = in(RequestState.IN_PROGRESS, RequestKind.OTHER, round(2, List.of(REPAIRED, CONFIRMED)));
        List<RequestEvent> events = follow(stray);
        assertThat(events).hasExactlyElementsOfTypes(RequestEvent.Handled.class);
        ServiceRequest handled = stray.evolve(events.getFirst());
        ServiceRequest waiting = handled.knowing(callback(REPAIRED.id(), CallbackStatus.OPEN));
        assertThat(follow(waiting)).hasExactlyElementsOfTypes(RequestEvent.CallbackAwaited.class);
        assertThat(follow(handled.knowing(callback(REPAIRED.id(), CallbackStatus.CONTENT))))
                .hasExactlyElementsOfTypes(RequestEvent.CallbackAwaited.class, RequestEvent.Closed.class);
        assertThat(follow(handled.knowing(callback(REPAIRED.id(), CallbackStatus.DISSATISFIED))))
                .hasExactlyElementsOfTypes(RequestEvent.CallbackAwaited.class, RequestEvent.Reopened.class);
    }

    @Test
    void what_departments_still_do_about_a_voided_request_brings_nothing_about() {
        ServiceRequest voided = in(RequestState.VOID, RequestKind.SERVICE_NEED, round(1, List.of(OPEN)));
        Slip done = new Slip(OPEN.id(), OPEN.number(), OPEN.departmentCode(), 1, SlipStatus.CONFIRMED, true);
        assertThat(follow(voided.knowing(done))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CallbackStatus.class)
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_household_that_turns_out_to_be_dissatisfied_with_what_was_voided_meanwhile_is_served_again(
            CallbackStatus outcome) {
        for (RequestKind kind : RequestKind.values()) {
            ServiceRequest voided = in(RequestState.VOID, kind, round(1, List.of(REPAIRED), callback(ID, outcome)));
            List<RequestEvent> events = follow(voided);
            if (outcome != CallbackStatus.DISSATISFIED) {
                assertThat(events).isEmpty();
                continue;
            }
            assertThat(events).hasExactlyElementsOfTypes(RequestEvent.Reopened.class);
            ServiceRequest reopened = voided.evolve(events.getFirst());
            assertThat(reopened.state()).isEqualTo(RequestState.IN_PROGRESS);
            assertThat(reopened.round().number()).isEqualTo(2);
            assertThat(RequestClock.waitedFor(reopened)).contains(RequestClock.DISPATCH);
            assertThat(Requests.refusal(reopened.decide(new RequestCommand.Void("误登记"), NOW)))
                    .as("nor is it voided once more")
                    .contains(new RequestRefusal.NoMistake());
        }
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void every_other_kind_stays_open_until_it_is_called_back_on() {
        for (RequestKind kind :
                List.of(RequestKind.SERVICE_NEED, RequestKind.INQUIRY, RequestKind.SUGGESTION, RequestKind.COMPLAINT)) {
            assertThat(follow(in(RequestState.HANDLED, kind, Round.first()))).isEmpty();
            ServiceRequest elsewhere = in(
                    RequestState.AWAITING_CALLBACK,
                    kind,
                    round(0, List.of(), callback(UUID.randomUUID(), CallbackStatus.CONTENT)));
            assertThat(follow(elsewhere)).isEmpty();
        }
    }

    private static ServiceRequest in(RequestState state, RequestKind kind, Round round) {
        return Requests.in(state, kind, Requests.PLUMBING, round);
    }

    private static List<RequestEvent> follow(ServiceRequest request) {
        return request.consequences(NOW);
    }
}
