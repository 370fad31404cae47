package io.guanjia.intake.request;

import static io.guanjia.intake.request.RequestState.AWAITING_CALLBACK;
import static io.guanjia.intake.request.RequestState.AWAITING_INSTRUCTION;
import static io.guanjia.intake.request.RequestState.CLOSED;
import static io.guanjia.intake.request.RequestState.HANDLED;
import static io.guanjia.intake.request.RequestState.IN_PROGRESS;
import static io.guanjia.intake.request.RequestState.RECORDED;
import static io.guanjia.intake.request.RequestState.TRIAGED;
import static io.guanjia.intake.request.RequestState.VERIFYING;
import static io.guanjia.intake.request.RequestState.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × every command: where the request goes, or that it stays. */
class ServiceRequestLifeTest {

    private static final List<RequestCommand> COMMANDS = List.of(
            Requests.confirmed(Requests.GRAVE),
            Requests.triage(Requests.PLUMBING),
            new RequestCommand.FindUnreachable(Requests.because(NotConfirmableReason.ANONYMOUS)),
            new RequestCommand.FindReachable("业户来电"),
            new RequestCommand.Reassess(Requests.PLUMBING, "误标"),
            Requests.answer(),
            Requests.route(),
            new RequestCommand.AskInstruction(Optional.of(Requests.TOMORROW)),
            new RequestCommand.Instruct(),
            new RequestCommand.Apologise(),
            new RequestCommand.Agree(Requests.TOMORROW),
            new RequestCommand.TakeOn(StandardFive.NOT_AT_ONCE),
            Requests.reply(),
            new RequestCommand.Void("重复登记"),
            new RequestCommand.Correct(EnumSet.of(CorrectedField.UNIT), Optional.of("3-1-1203"), "听错"),
            new RequestCommand.CorrectKind(RequestKind.SERVICE_NEED, Optional.empty(), "误选"),
            new RequestCommand.Reopen("又漏水", Optional.of(Requests.RECEIVED)),
            new RequestCommand.Remark(true),
            new RequestCommand.Link(UUID.randomUUID(), "GL01-SR-202603-0041", "同一处漏水"),
            RequestCommand.Merge.intoAnother(Requests.in(IN_PROGRESS, RequestKind.SUGGESTION), false));

    private static final Round WITH_A_DEPARTMENT = Requests.round(1, List.of(Requests.slip(SlipStatus.OPEN, false)));

    /** The whole life as people move it; what is not listed is refused. */
    private static final Map<String, RequestState> MOVES = Map.ofEntries(
            Map.entry("VERIFYING + Verify", TRIAGED),
            Map.entry("RECORDED + Triage", TRIAGED),
            Map.entry("TRIAGED + Triage", TRIAGED),
            Map.entry("TRIAGED + FindUnreachable", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + FindUnreachable", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + FindUnreachable", IN_PROGRESS),
            Map.entry("HANDLED + FindUnreachable", HANDLED),
            Map.entry("AWAITING_CALLBACK + FindUnreachable", AWAITING_CALLBACK),
            Map.entry("TRIAGED + FindReachable", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + FindReachable", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + FindReachable", IN_PROGRESS),
            Map.entry("TRIAGED + Reassess", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + Reassess", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + Reassess", IN_PROGRESS),
            Map.entry("TRIAGED + Answer", HANDLED),
            Map.entry("IN_PROGRESS + Answer", HANDLED),
            Map.entry("TRIAGED + Route", IN_PROGRESS),
            Map.entry("IN_PROGRESS + Route", IN_PROGRESS),
            Map.entry("TRIAGED + AskInstruction", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + AskInstruction", AWAITING_INSTRUCTION),
            Map.entry("AWAITING_INSTRUCTION + Instruct", IN_PROGRESS),
            Map.entry("TRIAGED + Apologise", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + Apologise", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + Apologise", IN_PROGRESS),
            Map.entry("HANDLED + Apologise", HANDLED),
            Map.entry("AWAITING_CALLBACK + Apologise", AWAITING_CALLBACK),
            Map.entry("TRIAGED + TakeOn", TRIAGED),
            Map.entry("TRIAGED + Agree", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + Agree", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + Agree", IN_PROGRESS),
            Map.entry("IN_PROGRESS + Reply", IN_PROGRESS),
            Map.entry("HANDLED + Reply", HANDLED),
            Map.entry("AWAITING_CALLBACK + Reply", AWAITING_CALLBACK),
            Map.entry("RECORDED + Correct", RECORDED),
            Map.entry("VERIFYING + Correct", VERIFYING),
            Map.entry("TRIAGED + Correct", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + Correct", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + Correct", IN_PROGRESS),
            Map.entry("HANDLED + Correct", HANDLED),
            Map.entry("AWAITING_CALLBACK + Correct", AWAITING_CALLBACK),
            Map.entry("RECORDED + CorrectKind", RECORDED),
            Map.entry("VERIFYING + CorrectKind", RECORDED),
            Map.entry("TRIAGED + CorrectKind", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + CorrectKind", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + CorrectKind", IN_PROGRESS),
            Map.entry("RECORDED + Remark", RECORDED),
            Map.entry("VERIFYING + Remark", VERIFYING),
            Map.entry("TRIAGED + Remark", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + Remark", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + Remark", IN_PROGRESS),
            Map.entry("HANDLED + Remark", HANDLED),
            Map.entry("AWAITING_CALLBACK + Remark", AWAITING_CALLBACK),
            Map.entry("RECORDED + Link", RECORDED),
            Map.entry("VERIFYING + Link", VERIFYING),
            Map.entry("TRIAGED + Link", TRIAGED),
            Map.entry("AWAITING_INSTRUCTION + Link", AWAITING_INSTRUCTION),
            Map.entry("IN_PROGRESS + Link", IN_PROGRESS),
            Map.entry("HANDLED + Link", HANDLED),
            Map.entry("AWAITING_CALLBACK + Link", AWAITING_CALLBACK),
            Map.entry("CLOSED + Link", CLOSED),
            Map.entry("TRIAGED + Merge", IN_PROGRESS),
            Map.entry("IN_PROGRESS + Merge", IN_PROGRESS),
            Map.entry("CLOSED + Reopen", IN_PROGRESS),
            Map.entry("RECORDED + Void", VOID),
            Map.entry("VERIFYING + Void", VOID),
            Map.entry("TRIAGED + Void", VOID),
            Map.entry("AWAITING_INSTRUCTION + Void", VOID),
            Map.entry("IN_PROGRESS + Void", VOID),
            Map.entry("HANDLED + Void", VOID),
            Map.entry("AWAITING_CALLBACK + Void", VOID));

    static Stream<Arguments> everyCell() {
        return Arrays.stream(RequestState.values())
                .flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyCell")
    void a_request_moves_as_the_table_says_and_in_no_other_way(RequestState state, RequestCommand command) {
        String cell = state + " + " + command.getClass().getSimpleName();
        // Nothing about it forbids a command, so that only the state decides: an instruction may be asked for, a
        // reply tells of what a department is at, and only who was out of reach is reached after all.
        Classification found =
                switch (command) {
                    case RequestCommand.AskInstruction _ -> Requests.FEE_RATES;
                    case RequestCommand.Apologise _ -> Requests.ours();
                    default -> Requests.PLUMBING;
                };
        RequestKind kind =
                switch (command) {
                    case RequestCommand.Apologise _, RequestCommand.TakeOn _ -> RequestKind.COMPLAINT;
                    default -> RequestKind.SUGGESTION;
                };
        Round round = command instanceof RequestCommand.Reply ? WITH_A_DEPARTMENT : Round.first();
        Reach reach =
                switch (command) {
                    case RequestCommand.FindReachable _ -> Requests.OUT_OF_REACH;
                    case RequestCommand.FindUnreachable _ -> Requests.LETTER_WITHOUT_SENDER;
                    default -> Requests.REACHABLE;
                };
        ServiceRequest request = Requests.reached(Requests.in(state, kind, found, round), reach);

        RequestDecision decision = request.decide(command, Requests.NOW);

        if (MOVES.containsKey(cell)) {
            ServiceRequest reached = request;
            for (RequestEvent event : Requests.events(decision)) {
                reached = reached.evolve(event);
            }
            assertThat(decision).isInstanceOf(RequestDecision.Accepted.class);
            assertThat(reached.state()).isEqualTo(MOVES.get(cell));
            assertThat(reached.version())
                    .isEqualTo(request.version() + Requests.events(decision).size());
        } else {
            assertThat(Requests.refusal(decision))
                    .contains(new RequestRefusal.NotInThisState(state.label(), command.label()));
        }
    }

    /** Who has the matter while it is in progress × how the household is told: by an answer, or by a reply. */
    static Stream<Arguments> everyoneWhoMayHaveIt() {
        var answerInstead = Optional.of(new RequestRefusal.NoDepartmentHasIt());
        var replyInstead = Optional.of(new RequestRefusal.ADepartmentHasIt());
        Slip confirmed = Requests.slip(SlipStatus.CONFIRMED, false);
        Slip rejected = Requests.slip(SlipStatus.REJECTED, false);
        Slip withdrawn = Requests.slip(SlipStatus.WITHDRAWN, false);
        return Stream.of(
                Arguments.of("nobody yet", Round.first(), Optional.empty(), answerInstead),
                Arguments.of("a slip on its way", Requests.round(1, List.of()), replyInstead, Optional.empty()),
                Arguments.of("a department", WITH_A_DEPARTMENT, replyInstead, Optional.empty()),
                Arguments.of("all done", Requests.round(1, List.of(confirmed)), Optional.empty(), Optional.empty()),
                Arguments.of("one rejected", Requests.round(1, List.of(rejected)), Optional.empty(), answerInstead),
                Arguments.of("one withdrawn", Requests.round(1, List.of(withdrawn)), Optional.empty(), answerInstead),
                Arguments.of(
                        "one done, one rejected",
                        Requests.round(2, List.of(confirmed, rejected)),
                        Optional.empty(),
                        answerInstead),
                Arguments.of(
                        "nobody in the next round", Round.first().next(Requests.ID), Optional.empty(), answerInstead));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyoneWhoMayHaveIt")
    void while_in_progress_the_household_is_told_in_the_way_that_settles_it(
            String who, Round round, Optional<RequestRefusal> toAnswer, Optional<RequestRefusal> toReply) {
        ServiceRequest request = Requests.in(IN_PROGRESS, RequestKind.COMPLAINT, Requests.GRAVE, round);
        assertThat(Requests.refusal(request.decide(Requests.answer(), Requests.NOW)))
                .isEqualTo(toAnswer);
        assertThat(Requests.refusal(request.decide(Requests.reply(), Requests.NOW)))
                .isEqualTo(toReply);
    }

    @Test
    void the_table_has_a_column_for_every_command() {
        assertThat(COMMANDS.stream().map(Object::getClass).map(Class.class::cast))
                .containsExactlyInAnyOrder(RequestCommand.class.getPermittedSubclasses());
    }

    @Test
    void only_what_others_are_told_counts_in_the_sequence_of_events() {
        ServiceRequest request = Requests.in(VERIFYING, RequestKind.COMPLAINT);
        ServiceRequest verified = request.evolve(new RequestEvent.Verified(Optional.empty()));
        ServiceRequest triaged = verified.evolve(new RequestEvent.Triaged(Requests.GRAVE));
        assertThat(verified.sequence()).isEqualTo(request.sequence());
        assertThat(triaged.sequence()).isEqualTo(request.sequence() + 1);
        assertThat(triaged.version()).isEqualTo(request.version() + 2);
    }
}
