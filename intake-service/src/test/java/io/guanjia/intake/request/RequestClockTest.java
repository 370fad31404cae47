package io.guanjia.intake.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No open request lies for ever: wherever it stands, a clock runs and somebody must act when it runs out. */
class RequestClockTest {

    private static final Set<RequestState> OVER = EnumSet.of(RequestState.CLOSED, RequestState.VOID);

    private static final List<Round> ROUNDS = List.of(
            Round.first(),
            Requests.round(1, List.of()),
            Requests.round(1, List.of(Requests.slip(SlipStatus.OPEN, false))),
            Requests.round(1, List.of(Requests.slip(SlipStatus.REJECTED, false))),
            Requests.round(1, List.of(Requests.slip(SlipStatus.WITHDRAWN, false))),
            Requests.round(1, List.of(Requests.slip(SlipStatus.CONFIRMED, true))),
            Round.first().next(Requests.ID));

    static Stream<Arguments> everywhere() {
        return Arrays.stream(RequestState.values())
                .flatMap(state -> Arrays.stream(RequestKind.values()).map(kind -> Arguments.of(state, kind)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everywhere")
    void a_clock_runs_wherever_a_request_is_open_and_somebody_owns_it(RequestState state, RequestKind kind) {
        for (Round round : ROUNDS) {
            ServiceRequest request = Requests.in(state, kind, Requests.PLUMBING, round);
            Optional<RequestClock> clock = RequestClock.waitedFor(request);
            assertThat(clock.isPresent()).as("%s", round).isEqualTo(!OVER.contains(state));
            clock.ifPresent(running ->
                    assertThat(running.owner(request).role()).isIn("CS_TEAM_LEADER", "PROPERTY_DEPARTMENT_HEAD"));
        }
    }

    @Test
    void the_clock_says_what_is_waited_for_while_a_request_is_in_progress() {
        assertThat(ROUNDS.stream()
                        .map(round ->
                                Requests.in(RequestState.IN_PROGRESS, RequestKind.INQUIRY, Requests.PLUMBING, round))
                        .map(RequestClock::waitedFor)
                        .flatMap(Optional::stream))
                .containsExactly(
                        RequestClock.DISPATCH,
                        RequestClock.FOLLOW_UP,
                        RequestClock.FOLLOW_UP,
                        RequestClock.DISPATCH,
                        RequestClock.DISPATCH,
                        RequestClock.REPLY,
                        RequestClock.DISPATCH);
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void nobody_is_woken_for_a_callback_while_all_that_is_left_waits_for_rain() {
        Slip leak = Requests.slip(SlipStatus.CONFIRMED, true);
        Slip other = Requests.slip(SlipStatus.CONFIRMED, true);
        Callback rain = Requests.awaitingRain(leak.id());
        for (RequestState done : List.of(RequestState.HANDLED, RequestState.AWAITING_CALLBACK)) {
            assertThat(clock(done, Requests.round(1, List.of(leak), rain))).isEmpty();
            assertThat(clock(done, Requests.round(1, List.of(leak), rain.rainedOn())))
                    .contains(RequestClock.CALLBACK);
            assertThat(clock(done, Requests.round(2, List.of(leak, other), rain)))
                    .as("another repair is yet to be called back on")
                    .contains(RequestClock.CALLBACK);
            Callback open = Requests.callback(other.id(), CallbackStatus.OPEN);
            assertThat(clock(done, Requests.round(2, List.of(leak, other), rain, open)))
                    .contains(RequestClock.CALLBACK);
            assertThat(clock(done, Requests.round(2, List.of(leak, other), rain, open.ended(CallbackStatus.CONTENT))))
                    .isEmpty();
        }
    }

    private static Optional<RequestClock> clock(RequestState state, Round round) {
        return RequestClock.waitedFor(Requests.in(state, RequestKind.SERVICE_NEED, Requests.PLUMBING, round));
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void a_new_line_starts_the_clock_of_the_state_it_begins_in(RequestKind kind) {
        RequestState first = Requests.registration(kind).firstState();
        assertThat(RequestClock.waitedFor(Requests.in(first, kind))).contains(RequestClock.ofNew(kind));
        assertThat(RegistrationClocks.startedBy(kind)).contains(RequestClock.ofNew(kind));
    }

    @Test
    void what_runs_out_about_the_director_is_addressed_to_the_post_above() {
        ServiceRequest complaint = Requests.in(
                RequestState.TRIAGED, RequestKind.COMPLAINT, Requests.about(Post.OFFICE_DIRECTOR), Round.first());
        assertThat(RequestClock.COMPLAINT_REPLY.owner(complaint)).isEqualTo(DeadlineOwner.post("CHIEF_DIRECTOR"));
        ServiceRequest about = Requests.in(
                RequestState.TRIAGED, RequestKind.COMPLAINT, Requests.about(Post.TECHNICIAN), Round.first());
        assertThat(RequestClock.COMPLAINT_REPLY.owner(about)).isEqualTo(DeadlineOwner.post("CS_TEAM_LEADER"));
    }
}
