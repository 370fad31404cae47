package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.NOW;
import static io.guanjia.intake.request.Requests.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be put right in a line after it was entered, and what follows. */
class CorrectionRulesTest {

    private static final Classification MINOR =
            new Classification("PLUMBING", Optional.of(Severity.MINOR), false, false, true, false, Optional.empty());

    /** From which state a matter that turns out to be a complaint, or none, goes where; the grade is said where it stays. */
    @ParameterizedTest(name = "{0} {1} → {2}: {3}")
    @CsvSource({
        "RECORDED, INQUIRY, COMPLAINT, VERIFYING",
        "TRIAGED, INQUIRY, COMPLAINT, VERIFYING",
        "AWAITING_INSTRUCTION, INQUIRY, COMPLAINT, AWAITING_INSTRUCTION",
        "IN_PROGRESS, INQUIRY, COMPLAINT, IN_PROGRESS",
        "VERIFYING, COMPLAINT, INQUIRY, RECORDED",
        "TRIAGED, COMPLAINT, INQUIRY, TRIAGED",
        "AWAITING_INSTRUCTION, COMPLAINT, INQUIRY, AWAITING_INSTRUCTION",
        "IN_PROGRESS, COMPLAINT, INQUIRY, IN_PROGRESS"
    })
    @Clause(value = "S4-3.1", extent = Extent.PARTIAL)
    void what_becomes_a_complaint_is_read_back_unless_somebody_is_at_it(
            RequestState state, RequestKind from, RequestKind to, RequestState then) {
        ServiceRequest request = Requests.in(state, from);
        boolean graded = to == RequestKind.COMPLAINT && state == then;
        Optional<Severity> grade = graded ? Optional.of(Severity.MAJOR) : Optional.empty();

        ServiceRequest after = corrected(request, to, grade);

        assertThat(after.state()).isEqualTo(then);
        assertThat(after.kind()).isEqualTo(to);
        assertThat(after.classification().flatMap(Classification::severity)).isEqualTo(grade);
        assertThat(after.classification().filter(Classification::important).isPresent())
                .isEqualTo(graded);
        Optional<Severity> wrong = graded ? Optional.empty() : Optional.of(Severity.MINOR);
        assertThat(Requests.refusal(request.decide(new RequestCommand.CorrectKind(to, wrong, "误选"), NOW)))
                .contains(new CorrectionRefusal.GradeOfACorrection().refused());
    }

    @Test
    void the_limit_of_a_complaint_and_its_grade_end_with_its_being_one() {
        ServiceRequest after = corrected(
                Requests.in(RequestState.TRIAGED, RequestKind.COMPLAINT, MINOR, Round.first()),
                RequestKind.INQUIRY,
                Optional.empty());
        assertThat(after.promise().replyDueAt()).isEmpty();
        assertThat(after.classification()).contains(MINOR.graded(Optional.empty()));
    }

    @Test
    void a_mark_is_not_lost_on_the_way_over_a_complaint() {
        ServiceRequest unread = corrected(
                Requests.in(RequestState.TRIAGED, RequestKind.INQUIRY, Requests.TITLE_DEEDS, Round.first()),
                RequestKind.COMPLAINT,
                Optional.empty());
        assertThat(Requests.refusal(unread.decide(Requests.confirmed(Requests.GRAVE), NOW)))
                .contains(new RequestRefusal.InstructionStillNeeded());
    }

    @Test
    void what_its_departments_have_done_is_handled_once_no_reply_is_owed_any_more() {
        Round done = Requests.round(1, List.of(Requests.slip(SlipStatus.CONFIRMED, true)));
        ServiceRequest complaint = Requests.in(RequestState.IN_PROGRESS, RequestKind.COMPLAINT, MINOR, done);
        ServiceRequest after = corrected(reinstructed(complaint), RequestKind.SERVICE_NEED, Optional.empty());
        assertThat(after.state()).isEqualTo(RequestState.HANDLED);
    }

    @Test
    @Clause(value = "S4-3.1", extent = Extent.PARTIAL)
    void a_complaint_becomes_another_kind_through_the_director_and_unverified_through_the_chief_director() {
        var command = new RequestCommand.CorrectKind(RequestKind.INQUIRY, Optional.empty(), "误选");
        ServiceRequest verified = Requests.in(RequestState.TRIAGED, RequestKind.COMPLAINT);
        ServiceRequest unverified = Requests.in(RequestState.VERIFYING, RequestKind.COMPLAINT);
        assertThat(Requests.refusal(verified.decide(command, as("CS_TEAM_LEADER"), NOW)))
                .contains(new CorrectionRefusal.ComplaintLeftAbove(Post.OFFICE_DIRECTOR).refused());
        assertThat(Requests.refusal(verified.decide(command, as("OFFICE_DIRECTOR"), NOW)))
                .isEmpty();
        assertThat(Requests.refusal(unverified.decide(command, as("OFFICE_DIRECTOR"), NOW)))
                .contains(new CorrectionRefusal.ComplaintLeftAbove(Post.CHIEF_DIRECTOR).refused());
        assertThat(Requests.refusal(unverified.decide(command, as("CHIEF_DIRECTOR"), NOW)))
                .isEmpty();
        ServiceRequest inquiry = Requests.in(RequestState.TRIAGED, RequestKind.INQUIRY);
        var other = new RequestCommand.CorrectKind(RequestKind.SUGGESTION, Optional.empty(), "误选");
        assertThat(Requests.refusal(inquiry.decide(other, as("CUSTOMER_SERVICE_AGENT"), NOW)))
                .isEmpty();
    }

    @Test
    void a_correction_that_corrects_nothing_is_refused() {
        ServiceRequest request = Requests.in(RequestState.TRIAGED, RequestKind.INQUIRY);
        var nothing = Optional.of(new CorrectionRefusal.NothingCorrected().refused());
        assertThat(Requests.refusal(request.decide(new RequestCommand.Correct(Set.of(), Optional.empty(), "听错"), NOW)))
                .isEqualTo(nothing);
        assertThat(Requests.refusal(request.decide(
                        new RequestCommand.CorrectKind(RequestKind.INQUIRY, Optional.empty(), "误选"), NOW)))
                .isEqualTo(nothing);
    }

    @Test
    void why_something_was_corrected_holds_no_number_of_anybody() {
        ServiceRequest request = Requests.in(RequestState.TRIAGED, RequestKind.INQUIRY);
        var correct = new RequestCommand.Correct(EnumSet.of(CorrectedField.PHONE), Optional.empty(), "应为13800000127");
        assertThat(Requests.refusal(request.decide(correct, NOW)))
                .contains(new RequestRefusal.PersonalDataInField("reason"));
    }

    @Test
    void whoever_is_known_at_last_is_anonymous_no_more() {
        Reach anonymous = new Reach(Set.of(), false, Optional.of(NotConfirmableReason.ANONYMOUS));
        assertThat(anonymous.correctedIn(EnumSet.of(CorrectedField.WORDS))).isEqualTo(anonymous);
        Reach known = anonymous.correctedIn(EnumSet.of(CorrectedField.PHONE));
        assertThat(known.phone()).isTrue();
        assertThat(known.notConfirmable()).isEmpty();
    }

    @ParameterizedTest(name = "closed {0} days ago: reopened {1}")
    @CsvSource({"1, true", "30, true", "31, false"})
    void what_was_closed_is_taken_up_again_within_thirty_days(int days, boolean reopened) {
        ServiceRequest closed = Requests.in(RequestState.CLOSED, RequestKind.INQUIRY);
        RequestDecision decision =
                closed.decide(new RequestCommand.Reopen("又漏水", Optional.of(NOW.minus(Duration.ofDays(days)))), NOW);
        assertThat(Requests.refusal(decision).isEmpty()).isEqualTo(reopened);
        assertThat(Requests.events(decision)).hasSize(reopened ? 1 : 0).allSatisfy(event -> assertThat(
                        closed.evolve(event).round().number())
                .isEqualTo(2));
        assertThat(closed.receivedAt()).isEqualTo(RECEIVED);
    }

    private static ServiceRequest corrected(ServiceRequest request, RequestKind to, Optional<Severity> grade) {
        ServiceRequest reached = request;
        for (RequestEvent event :
                Requests.events(request.decide(new RequestCommand.CorrectKind(to, grade, "误选"), NOW))) {
            reached = reached.evolve(event);
        }
        return reached;
    }

    /** As if the head of the property department had had the word on it. */
    private static ServiceRequest reinstructed(ServiceRequest request) {
        return request.evolve(new RequestEvent.Instructed());
    }

    private static Actor as(String role) {
        return new Actor("somebody", role, Set.of(role));
    }
}
