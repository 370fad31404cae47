package io.guanjia.intake.request;

import static io.guanjia.intake.request.RequestState.IN_PROGRESS;
import static io.guanjia.intake.request.RequestState.TRIAGED;
import static io.guanjia.intake.request.RequestState.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintRulesTest {

    @ParameterizedTest
    @EnumSource(ComplaintGround.class)
    @Clause("S4-1.0a")
    void only_a_complaint_has_a_ground(ComplaintGround ground) {
        RequestCommand found = new RequestCommand.Reassess(Requests.on(ground, false), "核对后");
        assertThat(refused(Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.GRAVE, Round.first()), found))
                .isEmpty();
        assertThat(ComplaintRules.onlyAComplaintHasAGround(
                        Requests.on(ground, false), Requests.in(TRIAGED, RequestKind.INQUIRY)))
                .contains(ComplaintRefusal.GROUND_OF_NO_COMPLAINT.refused());
    }

    @Test
    @Clause("S4-1.0a")
    void of_a_complaint_of_which_nothing_more_is_known_the_ground_is_unclear() {
        assertThat(Requests.registration(RequestKind.COMPLAINT).ground()).contains(ComplaintGround.UNCLEAR);
        assertThat(Requests.registration(RequestKind.INQUIRY).ground()).isEmpty();
    }

    @Test
    @Clause({"S4-1.0b", "S1b(3)-4.2.3"})
    void what_is_beyond_our_capacity_stays_a_complaint_and_waits_for_an_instruction() {
        Classification beyond = Requests.on(ComplaintGround.BEYOND_CAPACITY, false);
        ServiceRequest complaint = Requests.in(TRIAGED, RequestKind.COMPLAINT, beyond, Round.first());

        assertThat(beyond.outOfCompetence()).isTrue();
        assertThat(refused(complaint, Requests.answer())).contains(new RequestRefusal.OutOfCompetence());
        assertThat(refused(complaint, new RequestCommand.AskInstruction(Optional.of(Requests.TOMORROW))))
                .isEmpty();
    }

    @Test
    @Clause("S4-1.0a")
    void a_ground_that_was_wrong_is_put_right_and_only_of_a_complaint() {
        RequestCommand correct = new RequestCommand.Correct(EnumSet.of(CorrectedField.GROUND), Optional.empty(), "核对后");
        assertThat(refused(Requests.in(TRIAGED, RequestKind.COMPLAINT), correct))
                .isEmpty();
        assertThat(refused(Requests.in(TRIAGED, RequestKind.SUGGESTION), correct))
                .contains(ComplaintRefusal.GROUND_OF_NO_COMPLAINT.refused());
        ServiceRequest complaint = Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.ours(), Round.first());
        assertThat(complaint.on(ComplaintGround.MISTAKE).classification().flatMap(Classification::ground))
                .contains(ComplaintGround.MISTAKE);
    }

    @Test
    @Clause("S4-2.6a")
    void where_management_is_responsible_nothing_is_answered_before_the_apology_and_what_is_put_right() {
        ServiceRequest atTheDesk = Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.ours(), Round.first());
        assertThat(refused(atTheDesk, Requests.answer())).contains(ComplaintRefusal.APOLOGY_FIRST.refused());
        assertThat(refused(apologised(atTheDesk), Requests.answer())).isEmpty();

        Round done = Requests.round(1, List.of(Requests.slip(SlipStatus.CONFIRMED, false)));
        ServiceRequest done1 = Requests.in(IN_PROGRESS, RequestKind.COMPLAINT, Requests.ours(), done);
        assertThat(refused(done1, Requests.reply())).contains(ComplaintRefusal.APOLOGY_FIRST.refused());
        assertThat(Requests.events(apologised(done1).decide(Requests.reply(), Requests.NOW)))
                .anyMatch(RequestEvent.Handled.class::isInstance);
    }

    @Test
    @Clause("S4-2.6a")
    void an_apology_is_owed_once_a_round_and_to_somebody_who_can_be_told() {
        ServiceRequest owed = Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.ours(), Round.first());
        assertThat(refused(owed, new RequestCommand.Apologise())).isEmpty();
        assertThat(refused(apologised(owed), new RequestCommand.Apologise()))
                .contains(ComplaintRefusal.NO_APOLOGY_OWED.refused());
        assertThat(refused(Requests.in(TRIAGED, RequestKind.COMPLAINT), new RequestCommand.Apologise()))
                .contains(ComplaintRefusal.NO_APOLOGY_OWED.refused());
        ServiceRequest reopened = apologised(owed).evolve(new RequestEvent.Reopened("又漏水", Requests.NOW));
        assertThat(refused(reopened, new RequestCommand.Apologise())).isEmpty();
    }

    @Test
    @Clause("S4-2.6a")
    void the_desk_does_not_take_the_managements_responsibility_back_and_the_director_does() {
        ServiceRequest complaint = Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.ours(), Round.first());
        Classification without = Requests.on(ComplaintGround.DERELICTION, false);
        assertThat(refused(complaint, Requests.triage(without))).contains(new RequestRefusal.MarkStays());
        assertThat(refused(complaint, new RequestCommand.Reassess(without, "核实为业户自装")))
                .isEmpty();
    }

    @Test
    @Clause("S4-3.2")
    void what_the_desk_can_explain_is_settled_by_its_answer_without_a_slip_and_called_back_on() {
        ServiceRequest complaint = Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.GRAVE, Round.first());
        List<RequestEvent> events = Requests.events(complaint.decide(Requests.answer(), Requests.NOW));
        assertThat(events)
                .anyMatch(event -> event instanceof RequestEvent.Handled handled && handled.by() == HandledBy.ON_SPOT)
                .noneMatch(RequestEvent.RoutingRequested.class::isInstance)
                .noneMatch(RequestEvent.Closed.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(StandardFive.class)
    @Clause("S4-3.3")
    void what_an_explanation_does_not_settle_goes_to_a_department_and_is_not_answered_at_the_desk(StandardFive why) {
        ServiceRequest complaint = Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.GRAVE, Round.first());
        ServiceRequest taken = complaint.evolve(new RequestEvent.TakenOn(why));
        assertThat(refused(taken, Requests.answer())).contains(ComplaintRefusal.TAKEN_ON.refused());
        assertThat(refused(taken, Requests.route())).isEmpty();
        assertThat(refused(taken, new RequestCommand.TakeOn(why)))
                .contains(ComplaintRefusal.NOT_TO_BE_TAKEN_ON.refused());
        assertThat(refused(Requests.in(TRIAGED, RequestKind.INQUIRY), new RequestCommand.TakeOn(why)))
                .contains(ComplaintRefusal.NOT_TO_BE_TAKEN_ON.refused());
    }

    @Test
    void what_turns_out_to_be_no_complaint_keeps_no_ground() {
        ServiceRequest complaint = Requests.in(TRIAGED, RequestKind.COMPLAINT, Requests.ours(), Round.first());
        ServiceRequest need = complaint.evolve(new RequestEvent.KindCorrected(
                RequestKind.COMPLAINT, RequestKind.SERVICE_NEED, Optional.empty(), "误选"));
        Classification left = need.classification().orElseThrow();
        assertThat(left.ground()).isEmpty();
        assertThat(left.managementResponsible()).isFalse();
        assertThat(Requests.in(VERIFYING, RequestKind.COMPLAINT).classification())
                .isEmpty();
    }

    private static ServiceRequest apologised(ServiceRequest request) {
        return request.evolve(new RequestEvent.Apologised());
    }

    private static Optional<RequestRefusal> refused(ServiceRequest request, RequestCommand command) {
        return Requests.refusal(request.decide(command, Requests.NOW));
    }
}
