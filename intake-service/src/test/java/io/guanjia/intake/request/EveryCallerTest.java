package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.NOW;
import static io.guanjia.intake.request.Requests.TOMORROW;
import static io.guanjia.intake.request.Requests.because;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever it was that came, or wrote, or was spoken for: each matter has an honest way on to its end. */
class EveryCallerTest {

    /** How somebody reached the office × what may be said of asking them. */
    private static final List<Caller> CALLERS = List.of(
            new Caller("with a phone", Requests.REACHABLE, null, ReplyMode.PHONE),
            new Caller(
                    "a phone that nobody answers",
                    Requests.REACHABLE,
                    NotConfirmableReason.UNREACHABLE,
                    ReplyMode.NOBODY_TO_TELL),
            new Caller(
                    "anonymous",
                    Requests.LETTER_WITHOUT_SENDER,
                    NotConfirmableReason.ANONYMOUS,
                    ReplyMode.NOBODY_TO_TELL),
            new Caller(
                    "a home and no name",
                    Requests.LETTER_OF_A_HOME,
                    NotConfirmableReason.UNREACHABLE,
                    ReplyMode.LETTER),
            new Caller(
                    "a name and no home",
                    Requests.LETTER_WITH_A_NAME,
                    NotConfirmableReason.UNREACHABLE,
                    ReplyMode.NOBODY_TO_TELL),
            new Caller("relayed", Requests.RELAYED, NotConfirmableReason.RELAYED, ReplyMode.RELAYER),
            new Caller("relayed, by letter", Requests.RELAYED, NotConfirmableReason.RELAYED, ReplyMode.LETTER),
            new Caller(
                    "relayed, of a home",
                    new Reach(Set.of(Reach.Known.HOME), true, Optional.empty()),
                    NotConfirmableReason.RELAYED,
                    ReplyMode.RELAYER),
            new Caller(
                    "relayed, with a phone",
                    new Reach(Set.of(Reach.Known.PHONE), true, Optional.empty()),
                    NotConfirmableReason.RELAYED,
                    ReplyMode.RELAYER));

    private record Caller(String who, Reach reach, NotConfirmableReason reason, ReplyMode mode) {

        Optional<NotConfirmable> notConfirmable() {
            return Optional.ofNullable(reason).map(Requests::because);
        }

        RequestCommand.Verify verify(Classification found) {
            return new RequestCommand.Verify(reason == null, notConfirmable(), found);
        }
    }

    static Stream<Arguments> everyCallerAndKind() {
        return CALLERS.stream().flatMap(caller -> Arrays.stream(RequestKind.values())
                .map(kind -> Arguments.of(caller.who(), kind, caller)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyCallerAndKind")
    @Clause(value = "S4-3.1", extent = Extent.PARTIAL)
    void is_answered_at_the_desk_without_a_word_that_is_not_true(String who, RequestKind kind, Caller caller) {
        ServiceRequest request = classified(kind, caller, Requests.PLUMBING);
        ServiceRequest answered = after(request, new RequestCommand.Answer(Optional.of(caller.mode())));
        assertThat(answered.state()).isIn(RequestState.HANDLED, RequestState.CLOSED);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyCallerAndKind")
    void is_served_by_a_department_and_told_where_somebody_is_there_to_hear_it(
            String who, RequestKind kind, Caller caller) {
        ServiceRequest request = classified(kind, caller, Requests.PLUMBING);
        ServiceRequest routed =
                after(request, caller.reason() == null ? Requests.routeAgreeing(TOMORROW) : Requests.route());
        ServiceRequest done = routed.knowing(Requests.slip(SlipStatus.CONFIRMED, false));
        ServiceRequest told = after(done, new RequestCommand.Reply(caller.mode()));
        assertThat(following(told).state()).isIn(RequestState.HANDLED, RequestState.CLOSED);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyCallerAndKind")
    void is_asked_upwards_about_what_is_beyond_the_estate(String who, RequestKind kind, Caller caller) {
        ServiceRequest request = classified(kind, caller, Requests.TITLE_DEEDS);
        Optional<Instant> agreed = caller.reason() == null ? Optional.of(TOMORROW) : Optional.empty();
        ServiceRequest asked = after(request, new RequestCommand.AskInstruction(agreed));
        ServiceRequest instructed = after(asked, new RequestCommand.Instruct());
        assertThat(after(instructed, new RequestCommand.Answer(Optional.of(caller.mode())))
                        .state())
                .isIn(RequestState.HANDLED, RequestState.CLOSED);
    }

    @Test
    void who_turns_out_to_be_out_of_reach_while_a_department_works_is_recorded_and_the_matter_ends() {
        ServiceRequest routed =
                after(classified(RequestKind.COMPLAINT, CALLERS.getFirst(), Requests.PLUMBING), Requests.route());
        ServiceRequest done = routed.knowing(Requests.slip(SlipStatus.CONFIRMED, false));
        assertThat(Requests.refusal(done.decide(new RequestCommand.Reply(ReplyMode.NOBODY_TO_TELL), NOW)))
                .contains(new RequestRefusal.SomebodyCanBeTold());
        ServiceRequest lost =
                after(done, new RequestCommand.FindUnreachable(because(NotConfirmableReason.UNREACHABLE)));
        assertThat(following(after(lost, new RequestCommand.Reply(ReplyMode.NOBODY_TO_TELL)))
                        .state())
                .isEqualTo(RequestState.HANDLED);
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void whose_phone_or_home_is_on_record_is_called_back_whatever_one_day_said_of_it() {
        for (NotConfirmableReason reason : NotConfirmableReason.values()) {
            for (boolean relayed : List.of(true, false)) {
                for (Reach.Known sought : List.of(Reach.Known.PHONE, Reach.Known.HOME)) {
                    assertThat(new Reach(Set.of(sought), relayed, Optional.of(reason)).cannotBeCalledBack())
                            .as("%s with a %s", reason, sought)
                            .isEmpty();
                }
                assertThat(new Reach(Set.of(Reach.Known.NAME), relayed, Optional.of(reason)).cannotBeCalledBack())
                        .as("%s with a name alone", reason)
                        .contains(reason);
            }
        }
        assertThat(Requests.REACHABLE.cannotBeCalledBack()).isEmpty();
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void once_it_is_done_only_that_nobody_can_be_sought_is_recorded_and_others_are_told() {
        for (RequestState done : List.of(RequestState.HANDLED, RequestState.AWAITING_CALLBACK)) {
            ServiceRequest request = Requests.in(done, RequestKind.SERVICE_NEED);
            Map.of(
                            Requests.LETTER_WITHOUT_SENDER, because(NotConfirmableReason.ANONYMOUS),
                            Requests.LETTER_WITH_A_NAME, because(NotConfirmableReason.UNREACHABLE))
                    .forEach((reach, why) -> assertThat(Requests.events(Requests.reached(request, reach)
                                    .decide(new RequestCommand.FindUnreachable(why), NOW)))
                            .startsWith(new RequestEvent.FoundNobody(why)));
            for (Reach sought : List.of(Requests.REACHABLE, Requests.LETTER_OF_A_HOME)) {
                assertThat(Requests.refusal(Requests.reached(request, sought)
                                .decide(
                                        new RequestCommand.FindUnreachable(because(NotConfirmableReason.UNREACHABLE)),
                                        NOW)))
                        .contains(new RequestRefusal.SoughtByTheCallback());
            }
        }
    }

    @Test
    void who_is_reached_after_all_is_told_again_and_only_who_was_out_of_reach_is_reached() {
        ServiceRequest known = classified(RequestKind.INQUIRY, CALLERS.getFirst(), Requests.PLUMBING);
        RequestCommand reached = new RequestCommand.FindReachable("业户来访");
        assertThat(Requests.refusal(known.decide(reached, NOW))).contains(new RequestRefusal.NeverOutOfReach());
        for (NotConfirmableReason reason : NotConfirmableReason.values()) {
            ServiceRequest found =
                    after(Requests.reached(known, new Reach(Set.of(), true, Optional.of(reason))), reached);
            assertThat(found.reach().notConfirmable()).isEmpty();
            assertThat(Requests.refusal(found.decide(Requests.answer(), NOW))).isEmpty();
        }
        ServiceRequest lost = Requests.reached(known, Requests.OUT_OF_REACH);
        assertThat(Requests.refusal(lost.decide(new RequestCommand.FindReachable("回电 13800000126 已通"), NOW)))
                .contains(new RequestRefusal.PersonalDataInField("reason"));
    }

    /** A name and a house number stand on the register as a phone does. */
    @ParameterizedTest
    @EnumSource
    void nobody_is_anonymous_of_whom_a_phone_a_home_or_a_name_is_on_record(Reach.Known known) {
        ServiceRequest letter = Requests.reached(
                Requests.in(RequestState.VERIFYING, RequestKind.COMPLAINT),
                new Reach(Set.of(known), false, Optional.empty()));
        assertThat(Requests.refusal(letter.decide(notConfirmed(NotConfirmableReason.ANONYMOUS, null), NOW)))
                .contains(new RequestRefusal.NotConfirmableUnfounded(NotConfirmableReason.ANONYMOUS));
        assertThat(Requests.refusal(letter.decide(notConfirmed(NotConfirmableReason.UNREACHABLE, "去信未复"), NOW)))
                .isEmpty();
    }

    @Test
    void nothing_is_claimed_that_the_register_contradicts() {
        ServiceRequest called = Requests.in(RequestState.VERIFYING, RequestKind.COMPLAINT);
        for (NotConfirmableReason unfounded : List.of(NotConfirmableReason.ANONYMOUS, NotConfirmableReason.RELAYED)) {
            assertThat(Requests.refusal(called.decide(notConfirmed(unfounded, "来信未署名"), NOW)))
                    .contains(new RequestRefusal.NotConfirmableUnfounded(unfounded));
        }
        assertThat(Requests.refusal(called.decide(notConfirmed(NotConfirmableReason.UNREACHABLE, null), NOW)))
                .contains(new RequestRefusal.NotConfirmableUnfounded(NotConfirmableReason.UNREACHABLE));
        assertThat(Requests.refusal(
                        called.decide(notConfirmed(NotConfirmableReason.UNREACHABLE, "打 13800000126 无人接"), NOW)))
                .contains(new RequestRefusal.PersonalDataInField("notConfirmable.note"));
        assertThat(Requests.refusal(called.decide(
                        new RequestCommand.Verify(
                                true, Optional.of(because(NotConfirmableReason.UNREACHABLE)), Requests.GRAVE),
                        NOW)))
                .contains(new RequestRefusal.ConfirmedOrNot());
    }

    @Test
    void whoever_can_be_told_is_told_and_only_a_relayer_is_told_in_their_place() {
        ServiceRequest known = classified(RequestKind.INQUIRY, CALLERS.getFirst(), Requests.PLUMBING);
        assertThat(Requests.refusal(known.decide(answerBy(ReplyMode.NOBODY_TO_TELL), NOW)))
                .contains(new RequestRefusal.SomebodyCanBeTold());
        assertThat(Requests.refusal(known.decide(answerBy(ReplyMode.RELAYER), NOW)))
                .contains(new RequestRefusal.NobodyRelayedIt());
        for (NotConfirmableReason reason : NotConfirmableReason.values()) {
            Caller spokenFor = new Caller("relayed", Requests.RELAYED, reason, ReplyMode.RELAYER);
            ServiceRequest relayed = classified(RequestKind.INQUIRY, spokenFor, Requests.PLUMBING);
            assertThat(Requests.refusal(relayed.decide(answerBy(ReplyMode.NOBODY_TO_TELL), NOW)))
                    .as(reason.name())
                    .contains(new RequestRefusal.SomebodyCanBeTold());
            assertThat(Requests.refusal(relayed.decide(Requests.answer(), NOW)))
                    .contains(new RequestRefusal.ReplyModeMissing());
        }
    }

    @Test
    void who_cannot_be_spoken_to_was_not_told_in_speech_until_they_are_recorded_as_reached() {
        ServiceRequest known = classified(RequestKind.INQUIRY, CALLERS.getFirst(), Requests.PLUMBING);
        for (NotConfirmableReason reason : NotConfirmableReason.values()) {
            ServiceRequest lost = Requests.reached(known, new Reach(Set.of(), true, Optional.of(reason)));
            for (ReplyMode spoken : List.of(ReplyMode.AT_DESK, ReplyMode.PHONE, ReplyMode.ON_SITE)) {
                assertThat(Requests.refusal(lost.decide(answerBy(spoken), NOW)))
                        .as("%s, %s", reason, spoken)
                        .contains(new RequestRefusal.NobodyWasSpokenTo());
            }
            assertThat(Requests.refusal(lost.decide(answerBy(ReplyMode.LETTER), NOW)))
                    .isEmpty();
            ServiceRequest reached = after(lost, new RequestCommand.FindReachable("业户来访"));
            assertThat(Requests.refusal(reached.decide(answerBy(ReplyMode.AT_DESK), NOW)))
                    .isEmpty();
        }
    }

    private static ServiceRequest classified(RequestKind kind, Caller caller, Classification found) {
        boolean complaint = kind == RequestKind.COMPLAINT;
        ServiceRequest request = Requests.reached(
                Requests.in(complaint ? RequestState.VERIFYING : RequestState.RECORDED, kind), caller.reach());
        return after(
                request, complaint ? caller.verify(found) : new RequestCommand.Triage(found, caller.notConfirmable()));
    }

    private static ServiceRequest after(ServiceRequest request, RequestCommand command) {
        RequestDecision decision = request.decide(command, NOW);
        assertThat(decision).as("%s of %s", command, request).isInstanceOf(RequestDecision.Accepted.class);
        return evolved(request, Requests.events(decision));
    }

    private static ServiceRequest following(ServiceRequest request) {
        return evolved(request, request.consequences(NOW));
    }

    private static ServiceRequest evolved(ServiceRequest request, List<RequestEvent> events) {
        ServiceRequest reached = request;
        for (RequestEvent event : new ArrayList<>(events)) {
            reached = reached.evolve(event);
        }
        return reached;
    }

    private static RequestCommand notConfirmed(NotConfirmableReason reason, String note) {
        return new RequestCommand.Verify(
                false, Optional.of(new NotConfirmable(reason, Optional.ofNullable(note))), Requests.GRAVE);
    }

    private static RequestCommand answerBy(ReplyMode mode) {
        return new RequestCommand.Answer(Optional.of(mode));
    }
}
