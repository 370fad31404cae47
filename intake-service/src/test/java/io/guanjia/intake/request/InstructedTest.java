package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.NOW;
import static io.guanjia.intake.request.Requests.TOMORROW;
import static io.guanjia.intake.request.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An instruction is given for what was asked: not for a later round, nor for a mark that came after it. */
class InstructedTest {

    private static final Classification BOTH =
            new Classification("FEE_RATES", Optional.empty(), false, false, true, true, Optional.empty());
    private static final RequestCommand ASK = new RequestCommand.AskInstruction(Optional.of(TOMORROW));
    private static final Round CONFIRMED = Requests.round(1, List.of(Requests.slip(SlipStatus.CONFIRMED, false)));

    static Stream<Arguments> everyKindAndMark() {
        return Arrays.stream(RequestKind.values())
                .flatMap(kind -> Stream.of(Requests.TITLE_DEEDS, Requests.FEE_RATES, BOTH)
                        .map(marked -> Arguments.of(kind, marked)));
    }

    @ParameterizedTest
    @MethodSource("everyKindAndMark")
    @Clause(
            value = {"S1b(3)-4.2.3", "S1b(2)-6.3"},
            extent = Extent.PARTIAL)
    void a_dissatisfied_household_is_not_told_more_on_the_instruction_of_the_round_before(
            RequestKind kind, Classification marked) {
        ServiceRequest answered = after(instructed(kind, marked), Requests.answer());
        ServiceRequest reopened = answered.evolve(new RequestEvent.Reopened("回访结果为不满意", NOW));
        assertWaitsForAWord(reopened);
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    @Clause(
            value = {"S1b(3)-4.2.3", "S1b(2)-6.3"},
            extent = Extent.PARTIAL)
    void a_mark_that_came_after_the_instruction_is_asked_about_of_its_own(RequestKind kind) {
        for (Classification before : List.of(Requests.TITLE_DEEDS, Requests.FEE_RATES)) {
            assertWaitsForAWord(after(instructed(kind, before), new RequestCommand.Reassess(BOTH, "另涉及产权与政策")));
        }
        ServiceRequest same = instructed(kind, BOTH);
        for (Classification noMore : List.of(BOTH, BOTH.keeping(Optional.of(BOTH)))) {
            assertThat(refusal(after(same, new RequestCommand.Reassess(noMore, "类别有误"))
                            .decide(Requests.answer(), NOW)))
                    .as("no mark was added")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindAndMark")
    @Clause(value = "S1b(3)-4.2.3", extent = Extent.PARTIAL)
    void what_was_instructed_may_be_asked_once_more_and_then_waits_for_the_new_word(
            RequestKind kind, Classification marked) {
        ServiceRequest asked = after(instructed(kind, marked), ASK);
        assertThat(asked.state()).isEqualTo(RequestState.AWAITING_INSTRUCTION);
        assertThat(asked.instructed()).isFalse();
        ServiceRequest again = after(asked, new RequestCommand.Instruct());
        assertThat(refusal(again.decide(Requests.answer(), NOW))).isEmpty();
    }

    /** Wherever a reply can be recorded at all. */
    static Stream<Arguments> everyKindAndPlaceOfAReply() {
        return Arrays.stream(RequestKind.values())
                .flatMap(kind -> Requests.reply().possibleIn().stream().map(state -> Arguments.of(kind, state)));
    }

    @ParameterizedTest
    @MethodSource("everyKindAndPlaceOfAReply")
    @Clause(value = "S1b(2)-6.3", extent = Extent.PARTIAL)
    void of_no_kind_and_nowhere_is_a_household_told_as_a_departments_word_what_the_desk_may_not_answer(
            RequestKind kind, RequestState state) {
        ServiceRequest policy = Requests.in(state, kind, Requests.FEE_RATES, CONFIRMED);
        assertThat(refusal(policy.decide(Requests.reply(), NOW))).contains(new RequestRefusal.PolicyMatter());
        ServiceRequest deeds = Requests.in(state, kind, Requests.TITLE_DEEDS, CONFIRMED);
        assertThat(refusal(deeds.decide(Requests.reply(), NOW))).contains(new RequestRefusal.OutOfCompetence());
        ServiceRequest plain = Requests.in(state, kind, Requests.PLUMBING, CONFIRMED);
        assertThat(refusal(plain.decide(Requests.reply(), NOW))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKindAndMark")
    @Clause(value = "S1b(2)-6.3", extent = Extent.PARTIAL)
    void a_departments_work_settles_nothing_that_still_waits_for_an_instruction(
            RequestKind kind, Classification marked) {
        ServiceRequest done = Requests.in(RequestState.IN_PROGRESS, kind, marked, CONFIRMED);
        assertThat(done.consequences(NOW)).isEmpty();
        assertThat(RequestClock.waitedFor(done)).contains(RequestClock.REPLY);
        ServiceRequest instructed = after(after(done, ASK), new RequestCommand.Instruct());
        boolean replyOwed =
                EnumSet.of(RequestKind.INQUIRY, RequestKind.COMPLAINT).contains(kind);
        ServiceRequest told = replyOwed ? after(instructed, Requests.reply()) : instructed;
        assertThat(told.state()).isIn(RequestState.HANDLED, RequestState.CLOSED);
    }

    private static void assertWaitsForAWord(ServiceRequest request) {
        assertThat(refusal(request.decide(Requests.answer(), NOW)))
                .isIn(
                        Optional.of(new RequestRefusal.OutOfCompetence()),
                        Optional.of(new RequestRefusal.PolicyMatter()));
        boolean beyond = request.classification().orElseThrow().outOfCompetence();
        assertThat(refusal(request.decide(Requests.routeAgreeing(TOMORROW), NOW)))
                .isEqualTo(beyond ? Optional.of(new RequestRefusal.OutOfCompetence()) : Optional.empty());
        assertThat(refusal(request.decide(ASK, NOW))).isEmpty();
        assertThat(refusal(after(after(request, ASK), new RequestCommand.Instruct())
                        .decide(Requests.answer(), NOW)))
                .isEmpty();
    }

    private static ServiceRequest instructed(RequestKind kind, Classification marked) {
        ServiceRequest request = Requests.in(RequestState.TRIAGED, kind, marked, Round.first());
        return after(after(request, ASK), new RequestCommand.Instruct());
    }

    private static ServiceRequest after(ServiceRequest request, RequestCommand command) {
        RequestDecision decision = request.decide(command, NOW);
        assertThat(refusal(decision)).isEmpty();
        ServiceRequest reached = request;
        for (RequestEvent event : Requests.events(decision)) {
            reached = reached.evolve(event);
        }
        return reached;
    }
}
