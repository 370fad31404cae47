package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.NOW;
import static io.guanjia.intake.request.Requests.RECEIVED;
import static io.guanjia.intake.request.Requests.TOMORROW;
import static io.guanjia.intake.request.Requests.in;
import static io.guanjia.intake.request.Requests.oral;
import static io.guanjia.intake.request.Requests.refusal;
import static io.guanjia.intake.request.Requests.route;
import static io.guanjia.intake.request.Requests.routeAgreeing;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestRulesTest {

    @Test
    @Clause("S4-3.1")
    void a_complaint_goes_nowhere_before_the_complainant_has_confirmed_it() {
        ServiceRequest complaint = in(RequestState.VERIFYING, RequestKind.COMPLAINT);
        assertThat(refusal(complaint.decide(route(), NOW)))
                .hasValueSatisfying(refusal -> assertThat(refusal).isInstanceOf(RequestRefusal.NotInThisState.class));
        assertThat(refusal(complaint.decide(new RequestCommand.Verify(false, Optional.empty(), Requests.GRAVE), NOW)))
                .contains(new RequestRefusal.RestatementNotConfirmed());
        assertThat(refusal(complaint.decide(Requests.confirmed(Requests.GRAVE), NOW)))
                .isEmpty();
    }

    @Test
    @Clause("S1b(3)-4.2.1c")
    void what_the_desk_can_answer_is_handled_on_the_spot_without_a_slip() {
        var events = Requests.events(in(RequestState.TRIAGED, RequestKind.COMPLAINT, Requests.GRAVE, Round.first())
                .decide(Requests.answer(), NOW));
        assertThat(events)
                .containsExactly(
                        new RequestEvent.Answered(), new RequestEvent.Handled(HandledBy.ON_SPOT, List.of(), NOW));
    }

    @Test
    @Clause("S1b(3)-4.2.3")
    void what_is_beyond_the_estate_is_neither_answered_nor_routed_before_an_instruction() {
        ServiceRequest deeds = in(RequestState.TRIAGED, RequestKind.INQUIRY, Requests.TITLE_DEEDS, Round.first());
        assertThat(refusal(deeds.decide(Requests.answer(), NOW))).contains(new RequestRefusal.OutOfCompetence());
        assertThat(refusal(deeds.decide(routeAgreeing(TOMORROW), NOW))).contains(new RequestRefusal.OutOfCompetence());

        ServiceRequest instructed = deeds.evolve(new RequestEvent.InstructionAsked(Optional.of(TOMORROW)))
                .evolve(new RequestEvent.Instructed());
        assertThat(refusal(instructed.decide(Requests.answer(), NOW))).isEmpty();
        assertThat(refusal(instructed.decide(route(), NOW))).isEmpty();
    }

    @Test
    @Clause(value = "S1b(2)-6.3", extent = Extent.PARTIAL)
    void the_desk_does_not_answer_matters_of_policy() {
        ServiceRequest policy = in(RequestState.TRIAGED, RequestKind.INQUIRY, Requests.FEE_RATES, Round.first());
        assertThat(refusal(policy.decide(Requests.answer(), NOW))).contains(new RequestRefusal.PolicyMatter());
        assertThat(refusal(policy.decide(new RequestCommand.AskInstruction(Optional.of(TOMORROW)), NOW)))
                .isEmpty();
    }

    @Test
    @Clause(value = "S1b(2)-6.3", extent = Extent.PARTIAL)
    void what_the_desk_may_not_answer_it_does_not_tell_as_a_departments_word_either() {
        Round done = Requests.round(1, List.of(Requests.slip(SlipStatus.CONFIRMED, false)));
        ServiceRequest policy = in(RequestState.IN_PROGRESS, RequestKind.INQUIRY, Requests.FEE_RATES, done);
        assertThat(refusal(policy.decide(Requests.reply(), NOW))).contains(new RequestRefusal.PolicyMatter());

        ServiceRequest instructed = policy.evolve(new RequestEvent.InstructionAsked(Optional.of(TOMORROW)))
                .evolve(new RequestEvent.Instructed());
        assertThat(refusal(instructed.decide(Requests.reply(), NOW))).isEmpty();
    }

    @Test
    @Clause(value = "S1b(3)-4.2.3", extent = Extent.PARTIAL)
    void what_turns_out_to_be_beyond_the_estate_while_it_is_in_progress_is_asked_upwards_then() {
        RequestCommand ask = new RequestCommand.AskInstruction(Optional.of(TOMORROW));
        Round rejected = Requests.round(1, List.of(Requests.slip(SlipStatus.REJECTED, false)));
        for (RequestKind kind : RequestKind.values()) {
            ServiceRequest deeds = in(RequestState.IN_PROGRESS, kind, Requests.TITLE_DEEDS, rejected);
            assertThat(refusal(deeds.decide(ask, NOW))).as(kind.name()).isEmpty();
            ServiceRequest instructed = deeds.evolve(new RequestEvent.InstructionAsked(Optional.of(TOMORROW)))
                    .evolve(new RequestEvent.Instructed());
            assertThat(refusal(instructed.decide(Requests.answer(), NOW))).isEmpty();
            assertThat(refusal(instructed.decide(ask, NOW))).as("once more").isEmpty();
        }
    }

    @Test
    void only_what_the_desk_may_not_answer_is_asked_upwards() {
        assertThat(refusal(in(RequestState.TRIAGED, RequestKind.INQUIRY)
                        .decide(new RequestCommand.AskInstruction(Optional.of(TOMORROW)), NOW)))
                .contains(new RequestRefusal.NoInstructionNeeded());
    }

    @Test
    @Clause(
            value = {"S1b(3)-4.1.3", "S1b(3)-4.2.1d"},
            extent = Clause.Extent.PARTIAL)
    void an_inquiry_that_is_not_answered_at_once_needs_a_time_agreed_with_the_household() {
        ServiceRequest inquiry = in(RequestState.TRIAGED, RequestKind.INQUIRY);
        assertThat(refusal(inquiry.decide(route(), NOW))).contains(new RequestRefusal.NoAgreedReplyTime());
        assertThat(refusal(inquiry.decide(routeAgreeing(TOMORROW), NOW))).isEmpty();
        assertThat(refusal(in(RequestState.TRIAGED, RequestKind.SERVICE_NEED).decide(route(), NOW)))
                .isEmpty();
    }

    @Test
    void whoever_waits_for_an_instruction_knows_until_when() {
        ServiceRequest deeds = in(RequestState.TRIAGED, RequestKind.SUGGESTION, Requests.TITLE_DEEDS, Round.first());
        assertThat(refusal(deeds.decide(new RequestCommand.AskInstruction(Optional.empty()), NOW)))
                .contains(new RequestRefusal.NoAgreedReplyTime());
    }

    @Test
    void a_time_is_agreed_for_the_future_and_once_a_round() {
        ServiceRequest inquiry = in(RequestState.TRIAGED, RequestKind.INQUIRY);
        for (Instant impossible : List.of(NOW, NOW.minusSeconds(1), NOW.plus(Duration.ofDays(61)))) {
            assertThat(refusal(inquiry.decide(routeAgreeing(impossible), NOW)))
                    .contains(new RequestRefusal.AgreedTimeImpossible());
        }
        ServiceRequest agreed = inquiry.evolve(new RequestEvent.InstructionAsked(Optional.of(TOMORROW)))
                .evolve(new RequestEvent.Instructed());
        assertThat(refusal(agreed.decide(routeAgreeing(TOMORROW.plusSeconds(1)), NOW)))
                .contains(new RequestRefusal.TimeAlreadyAgreed());
        assertThat(refusal(agreed.decide(route(), NOW))).isEmpty();
        assertThat(refusal(agreed.decide(routeAgreeing(TOMORROW), NOW))).isEmpty();
    }

    @Test
    void for_a_complaint_no_agreement_outlasts_the_72_hours() {
        ServiceRequest complaint = in(RequestState.TRIAGED, RequestKind.COMPLAINT);
        Instant limit = RECEIVED.plus(Duration.ofHours(72));
        assertThat(complaint
                        .evolve(new RequestEvent.RoutingRequested(routeAgreeing(limit.plusSeconds(1))))
                        .promise()
                        .agreedReplyAt())
                .contains(limit);
        assertThat(complaint
                        .evolve(new RequestEvent.RoutingRequested(routeAgreeing(limit.minusSeconds(1))))
                        .promise()
                        .agreedReplyAt())
                .contains(limit.minusSeconds(1));
    }

    @Test
    void a_time_beyond_the_72_hours_that_is_said_again_is_no_other_time() {
        ServiceRequest complaint = in(RequestState.TRIAGED, RequestKind.COMPLAINT);
        Instant beyond = RECEIVED.plus(Duration.ofHours(80));
        ServiceRequest agreed = complaint
                .evolve(new RequestEvent.InstructionAsked(Optional.of(beyond)))
                .evolve(new RequestEvent.Instructed());
        assertThat(refusal(agreed.decide(routeAgreeing(beyond), NOW))).isEmpty();
        assertThat(refusal(agreed.decide(routeAgreeing(TOMORROW), NOW)))
                .contains(new RequestRefusal.TimeAlreadyAgreed());
    }

    @Test
    @Clause("S0-5.2.1b")
    void only_what_is_urgent_goes_by_word_of_mouth_and_the_register_says_to_whom_and_when() {
        ServiceRequest need = in(RequestState.TRIAGED, RequestKind.SERVICE_NEED);
        assertThat(refusal(need.decide(oral(false, "王工", NOW), NOW))).contains(new RequestRefusal.OralOnlyIfUrgent());
        assertThat(refusal(need.decide(oral(true, null, NOW), NOW)))
                .contains(new RequestRefusal.OralHandOverNotNoted());
        assertThat(refusal(need.decide(oral(true, "王工", null), NOW)))
                .contains(new RequestRefusal.OralHandOverNotNoted());
        assertThat(refusal(need.decide(oral(true, "王工", NOW.plusSeconds(1)), NOW)))
                .contains(new RequestRefusal.HandOverTimeImpossible());
        assertThat(refusal(need.decide(oral(true, "王工", RECEIVED.minusSeconds(1)), NOW)))
                .contains(new RequestRefusal.HandOverTimeImpossible());

        var noted = Requests.events(need.decide(oral(true, "王工", NOW), NOW));
        assertThat(noted.getFirst().remark()).contains("转 GL01-ENGINEERING，口头转达 王工");
    }

    @Test
    @Clause(value = "S1b(3)-4.2.1f", extent = Extent.PARTIAL)
    void the_remark_says_which_department_answers() {
        var events = Requests.events(
                in(RequestState.TRIAGED, RequestKind.SERVICE_NEED).decide(route(), NOW));
        assertThat(events.getFirst().remark()).contains("转 GL01-ENGINEERING");
    }

    @Test
    void what_goes_to_a_department_holds_no_number_of_the_household() {
        var telling = new RequestCommand.Route(
                "GL01-ENGINEERING",
                "业主电话 138-0000-0126,请联系",
                false,
                Transmission.WRITTEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Directions.NONE);
        assertThat(refusal(in(RequestState.TRIAGED, RequestKind.SERVICE_NEED).decide(telling, NOW)))
                .contains(new RequestRefusal.PersonalDataInField("content"));
    }

    @Test
    void where_to_go_holds_no_number_of_the_household_either() {
        var telling = sentWith(new Directions(Optional.of("门口等 13800000126"), Optional.empty(), Optional.empty()));
        assertThat(refusal(in(RequestState.TRIAGED, RequestKind.SERVICE_NEED).decide(telling, NOW)))
                .contains(new RequestRefusal.PersonalDataInField("place"));
    }

    @Test
    @Clause(value = "S1b(3)-4.1.3", extent = Clause.Extent.PARTIAL)
    void a_visit_that_is_agreed_with_the_household_can_be_kept() {
        var request = in(RequestState.TRIAGED, RequestKind.SERVICE_NEED);
        var from = Optional.of(NOW.plusSeconds(3600));
        var to = Optional.of(NOW.plusSeconds(7200));

        assertThat(refusal(request.decide(visited(from, to), NOW))).isEmpty();
        assertThat(refusal(request.decide(visited(Optional.of(NOW.minusSeconds(60)), to), NOW)))
                .as("under way")
                .isEmpty();
        Instant last = NOW.plus(Duration.ofDays(60));
        assertThat(refusal(request.decide(visited(Optional.of(last), Optional.of(last.plus(Duration.ofDays(1)))), NOW)))
                .as("the longest, as late as any")
                .isEmpty();
        for (var impossible : List.of(
                visited(to, from),
                visited(from, from),
                visited(from, Optional.empty()),
                visited(Optional.empty(), to),
                visited(Optional.of(NOW.minusSeconds(7200)), Optional.of(NOW)),
                visited(
                        from,
                        Optional.of(
                                NOW.plusSeconds(3600).plus(Duration.ofHours(24)).plusSeconds(1))),
                visited(Optional.of(NOW.minus(Duration.ofDays(2))), to),
                visited(
                        Optional.of(NOW.plus(Duration.ofDays(60)).plusSeconds(1)),
                        Optional.of(NOW.plus(Duration.ofDays(60)).plusSeconds(3600))))) {
            assertThat(refusal(request.decide(impossible, NOW))).contains(new RequestRefusal.VisitImpossible());
        }
    }

    private static RequestCommand.Route visited(Optional<Instant> from, Optional<Instant> to) {
        return sentWith(new Directions(Optional.of("厨房"), from, to));
    }

    private static RequestCommand.Route sentWith(Directions directions) {
        return new RequestCommand.Route(
                "GL01-ENGINEERING",
                "请检查厨房下水管",
                false,
                Transmission.WRITTEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                directions);
    }

    @Test
    void the_desk_does_not_answer_what_a_department_is_working_on() {
        ServiceRequest routed =
                in(RequestState.TRIAGED, RequestKind.SERVICE_NEED).evolve(new RequestEvent.RoutingRequested(route()));
        assertThat(refusal(routed.decide(Requests.answer(), NOW))).contains(new RequestRefusal.ADepartmentHasIt());
        ServiceRequest rejected = routed.knowing(Requests.slip(SlipStatus.REJECTED, false));
        assertThat(refusal(rejected.decide(Requests.answer(), NOW))).isEmpty();
    }

    @Test
    void a_reclassified_complaint_keeps_its_grade() {
        var events = Requests.events(in(RequestState.TRIAGED, RequestKind.COMPLAINT, Requests.GRAVE, Round.first())
                .decide(Requests.triage(Requests.IMPORTANT), NOW));
        assertThat(events.getFirst()).isInstanceOfSatisfying(RequestEvent.Triaged.class, triaged -> assertThat(
                        triaged.classification().severity())
                .contains(Severity.MAJOR));
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_department_is_asked_about_a_matter_once_a_round_also_while_its_slip_is_on_its_way() {
        ServiceRequest routed =
                in(RequestState.TRIAGED, RequestKind.SERVICE_NEED).evolve(new RequestEvent.RoutingRequested(route()));
        assertThat(refusal(routed.decide(route(), NOW))).get().isInstanceOf(RequestRefusal.TheDepartmentHasASlip.class);
        Slip slip = Requests.slip(SlipStatus.OPEN, false);
        assertThat(refusal(routed.knowing(slip).decide(route(), NOW)))
                .contains(new RequestRefusal.TheDepartmentHasASlip("GL01-ENGINEERING", slip.number()));
        assertThat(refusal(routed.knowing(slip).decide(Requests.anotherMatter(), NOW)))
                .isEmpty();
        for (SlipStatus over : List.of(SlipStatus.REJECTED, SlipStatus.WITHDRAWN, SlipStatus.CONFIRMED)) {
            assertThat(refusal(routed.knowing(Requests.slip(over, false)).decide(route(), NOW)))
                    .isEmpty();
        }
    }
}
