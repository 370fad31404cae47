package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines about the same are handled together, and every household keeps a line and a callback. */
class MergeRulesTest {

    private static final ServiceRequest NEED = Requests.in(RequestState.TRIAGED, RequestKind.SERVICE_NEED);

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void a_line_is_merged_into_one_that_is_being_worked_at(RequestState kept) {
        boolean workedAt =
                switch (kept) {
                    case TRIAGED, AWAITING_INSTRUCTION, IN_PROGRESS -> true;
                    default -> false;
                };
        assertThat(refused(NEED, kept(RequestKind.SERVICE_NEED, kept, Round.first()), false)
                        .isEmpty())
                .isEqualTo(workedAt);
    }

    @Test
    void nothing_is_merged_into_itself_another_kind_or_what_rides_itself() {
        assertThat(refused(NEED, NEED, false)).contains(new CorrectionRefusal.ItIsTheSameLine().refused());
        assertThat(refused(NEED, kept(RequestKind.COMPLAINT, RequestState.IN_PROGRESS, Round.first()), false))
                .contains(new CorrectionRefusal.AnotherMatter().refused());
        Round riding = Round.first().riding(new Ride(UUID.randomUUID(), false));
        ServiceRequest rides = kept(RequestKind.SERVICE_NEED, RequestState.IN_PROGRESS, riding);
        assertThat(refused(NEED, rides, false))
                .contains(new CorrectionRefusal.NotToBeMergedInto(rides.number()).refused());
        assertThat(refused(NEED, kept(RequestKind.SERVICE_NEED, RequestState.IN_PROGRESS, Round.first()), true))
                .contains(new CorrectionRefusal.MergedAlready().refused());
    }

    @Test
    void what_a_department_has_is_not_merged() {
        Round withADepartment = Requests.round(1, List.of(Requests.slip(SlipStatus.OPEN, false)));
        ServiceRequest request =
                Requests.in(RequestState.IN_PROGRESS, RequestKind.SERVICE_NEED, Requests.PLUMBING, withADepartment);
        assertThat(refused(request, kept(RequestKind.SERVICE_NEED, RequestState.IN_PROGRESS, Round.first()), false))
                .contains(new RequestRefusal.ADepartmentHasIt());
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void what_was_merged_is_handled_with_the_line_that_is_kept_and_waits_for_a_callback_of_its_own() {
        ServiceRequest riding = merged(NEED);
        assertThat(riding.state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(riding.consequences(NOW)).isEmpty();
        assertThat(RequestClock.waitedFor(riding)).contains(RequestClock.FOLLOW_UP);

        List<RequestEvent> then = riding.afterTheKeptOne().consequences(NOW);

        assertThat(then).containsExactly(new RequestEvent.Handled(HandledBy.SLIPS, List.of(), NOW));
        assertThat(riding.evolve(then.getFirst()).consequences(NOW)).isEmpty();
    }

    @Test
    void who_complained_is_told_first_though_the_work_is_done() {
        ServiceRequest done = merged(
                        Requests.in(RequestState.TRIAGED, RequestKind.COMPLAINT, Requests.PLUMBING, Round.first()))
                .afterTheKeptOne();
        assertThat(done.consequences(NOW)).isEmpty();
        assertThat(RequestClock.waitedFor(done)).contains(RequestClock.REPLY);
        assertThat(Requests.events(done.decide(Requests.reply(), NOW)))
                .hasAtLeastOneElementOfType(RequestEvent.Handled.class);
    }

    @Test
    void whoever_is_merged_by_mistake_is_answered_or_routed_by_themselves_all_the_same() {
        ServiceRequest riding = merged(NEED);
        assertThat(Requests.refusal(riding.decide(Requests.answer(), NOW))).isEmpty();
        ServiceRequest routed = riding;
        for (RequestEvent event : Requests.events(riding.decide(Requests.route(), NOW))) {
            routed = routed.evolve(event);
        }
        assertThat(routed.afterTheKeptOne().consequences(NOW)).isEmpty();
    }

    @Test
    void the_next_round_rides_on_nothing() {
        assertThat(merged(NEED).round().next(NEED.id()).ride()).isEmpty();
    }

    private static ServiceRequest merged(ServiceRequest request) {
        ServiceRequest reached = request;
        for (RequestEvent event :
                Requests.events(request.decide(RequestCommand.Merge.intoAnother(request, false), NOW))) {
            reached = reached.evolve(event);
        }
        return reached;
    }

    private static Optional<RequestRefusal> refused(ServiceRequest request, ServiceRequest kept, boolean carries) {
        return Requests.refusal(request.decide(new RequestCommand.Merge(kept, carries, "同一处漏水"), NOW));
    }

    private static ServiceRequest kept(RequestKind kind, RequestState state, Round round) {
        ServiceRequest like = Requests.in(state, kind, Requests.PLUMBING, round);
        return new ServiceRequest(
                UUID.randomUUID(),
                "GL01-SR-202603-0041",
                like.office(),
                kind,
                like.receivedAt(),
                like.reach(),
                state,
                like.classification(),
                like.promise(),
                false,
                round,
                1,
                1);
    }
}
