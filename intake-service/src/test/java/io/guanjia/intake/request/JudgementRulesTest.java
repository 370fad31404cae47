package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.NOW;
import static io.guanjia.intake.request.Requests.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Actor;
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

/** Nobody gets round a judgement by changing the facts it rests on, and nobody judges a complaint about themselves. */
class JudgementRulesTest {

    private static final List<RequestCommand> JUDGEMENTS = List.of(
            Requests.answer(),
            Requests.reply(),
            new RequestCommand.Instruct(),
            new RequestCommand.Reassess(Requests.PLUMBING, "误标"),
            new RequestCommand.Void("重复登记"));

    /** Which of the marks is set: out of competence, policy, important, constructive, about a post. */
    static Stream<Arguments> everyMark() {
        return Stream.of(
                Arguments.of("beyond competence", marked(false, false, true, false), instruction()),
                Arguments.of("policy", marked(false, false, false, true), instruction()),
                Arguments.of("important", marked(true, false, false, false), director()),
                Arguments.of("constructive", marked(false, true, false, false), director()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyMark")
    @Clause(
            value = {"S1b(3)-4.2.3", "S1b(2)-6.3"},
            extent = Extent.PARTIAL)
    void the_desk_takes_no_mark_back_by_classifying_again(String mark, Classification marked, RequestRefusal refusal) {
        ServiceRequest request = Requests.in(RequestState.TRIAGED, RequestKind.SUGGESTION, marked, Round.first());
        assertThat(Requests.refusal(request.decide(Requests.triage(marked(false, false, false, false)), NOW)))
                .contains(refusal);
        assertThat(Requests.refusal(request.decide(Requests.triage(marked(true, true, true, true)), NOW)))
                .isEmpty();
    }

    @Test
    void not_even_the_director_frees_what_waits_for_an_instruction() {
        for (Classification marked : List.of(marked(false, false, true, false), marked(false, false, false, true))) {
            ServiceRequest request =
                    Requests.in(RequestState.AWAITING_INSTRUCTION, RequestKind.INQUIRY, marked, Round.first());
            assertThat(Requests.refusal(
                            request.decide(new RequestCommand.Reassess(marked(false, false, false, false), "误标"), NOW)))
                    .contains(new RequestRefusal.InstructionStillNeeded());
        }
    }

    @Test
    void the_director_grades_anew_with_a_reason_and_what_is_not_said_stays() {
        ServiceRequest grave =
                Requests.in(RequestState.IN_PROGRESS, RequestKind.COMPLAINT, Requests.GRAVE, Round.first());
        Classification minor = new Classification(
                "HOUSE_LEAK", Optional.of(Severity.MINOR), false, false, false, false, Optional.empty());
        ServiceRequest after =
                grave.evolve(Requests.events(grave.decide(new RequestCommand.Reassess(minor, "现场查明为邻居浇花"), NOW))
                        .getFirst());
        assertThat(after.classification()).contains(minor);
        assertThat(after.state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(Requests.refusal(Requests.in(RequestState.TRIAGED, RequestKind.INQUIRY)
                        .decide(new RequestCommand.Reassess(minor, "定级"), NOW)))
                .contains(new RequestRefusal.GradeOfNoComplaint());
    }

    @Test
    void who_is_accused_stays_recorded_whatever_the_desk_says_later() {
        ServiceRequest complaint = complaintAbout(Post.OFFICE_DIRECTOR);
        Classification silent =
                new Classification("STAFF_ATTITUDE", Optional.empty(), true, true, false, false, Optional.empty());
        ServiceRequest again = complaint.evolve(
                Requests.events(complaint.decide(Requests.triage(silent), NOW)).getFirst());
        assertThat(again.classification().flatMap(Classification::accused))
                .contains(new Accused(Post.OFFICE_DIRECTOR, Optional.empty()));
        assertThat(Requests.refusal(complaint.decide(Requests.triage(about(Post.TECHNICIAN)), NOW)))
                .contains(new RequestRefusal.MarkStays());
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void a_complaint_about_a_post_is_settled_by_the_post_above_and_by_nobody_in_it_or_under_it(Post accused) {
        boolean somebodyIsAbove = accused.above() != accused;
        ServiceRequest complaint = complaintAbout(accused);
        for (RequestCommand judgement : JUDGEMENTS) {
            assertThat(refusal(judgement, "any", accused.name(), complaint).isPresent())
                    .isEqualTo(somebodyIsAbove);
            assertThat(refusal(judgement, "any", accused.above().name(), complaint))
                    .isEmpty();
            Arrays.stream(Post.values())
                    .filter(post -> post.above() == accused && somebodyIsAbove)
                    .forEach(under -> assertThat(refusal(judgement, "any", under.name(), complaint))
                            .contains(new RequestRefusal.AddressedAbove(accused, accused.above())));
        }
        assertThat(refusal(Requests.route(), "any", accused.name(), complaint).isPresent())
                .as("nothing else of it is for the accused")
                .isEqualTo(somebodyIsAbove);
        Arrays.stream(Post.values())
                .filter(post -> post.above() == accused && somebodyIsAbove)
                .forEach(under -> assertThat(refusal(Requests.route(), "any", under.name(), complaint))
                        .as("work is work, others settle it")
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    @Clause(value = "S4-3.1", extent = Extent.PARTIAL)
    void a_complaint_is_voided_by_the_director_at_least_and_unread_by_the_chief_director_at_least(Post post) {
        RequestCommand mistaken = new RequestCommand.Void("误登记");
        Set<Post> always = EnumSet.of(Post.CHIEF_DIRECTOR, Post.GENERAL_MANAGER);
        for (RequestKind kind : RequestKind.values()) {
            ServiceRequest verified = Requests.in(RequestState.TRIAGED, kind);
            ServiceRequest unread = Requests.in(RequestState.VERIFYING, kind);
            boolean free = kind != RequestKind.COMPLAINT || always.contains(post);
            assertThat(decided(mistaken, post, unread))
                    .as("%s, unread", kind)
                    .isEqualTo(free ? Optional.empty() : above(Post.CHIEF_DIRECTOR));
            assertThat(decided(mistaken, post, verified))
                    .as("%s, verified", kind)
                    .isEqualTo(free || post == Post.OFFICE_DIRECTOR ? Optional.empty() : above(Post.OFFICE_DIRECTOR));
        }
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    @Clause(
            value = {"S0-5.2.5", "S3-4.1.2.2b"},
            extent = Extent.PARTIAL)
    void customer_service_voids_nothing_that_it_owes_a_callback_which_it_may_not_let_go(Post post) {
        RequestCommand mistaken = new RequestCommand.Void("误登记");
        boolean above = EnumSet.of(Post.OFFICE_DIRECTOR, Post.CHIEF_DIRECTOR, Post.GENERAL_MANAGER)
                .contains(post);
        Classification opinion =
                new Classification("PLUMBING", Optional.empty(), false, true, false, false, Optional.empty());
        Round repaired = Requests.round(1, List.of(Requests.slip(SlipStatus.CONFIRMED, true)));
        Round other = Requests.round(1, List.of(Requests.slip(SlipStatus.CONFIRMED, false)));
        Optional<RequestRefusal> refused = above ? Optional.empty() : Optional.of(new RequestRefusal.WorkVoidedAbove());

        assertThat(decided(mistaken, post, waiting(RequestKind.SERVICE_NEED, Requests.PLUMBING, repaired)))
                .isEqualTo(refused);
        assertThat(decided(mistaken, post, waiting(RequestKind.SUGGESTION, opinion, Round.first())))
                .isEqualTo(refused);
        assertThat(decided(mistaken, post, waiting(RequestKind.SERVICE_NEED, Requests.PLUMBING, other)))
                .isEmpty();
    }

    private static ServiceRequest waiting(RequestKind kind, Classification found, Round round) {
        return Requests.in(RequestState.AWAITING_CALLBACK, kind, found, round);
    }

    @Test
    void whoever_is_director_beside_another_post_voids_a_complaint_as_the_director_they_are() {
        Actor both = new Actor("zhuren.gl01", "CS_TEAM_LEADER", Set.of("CS_TEAM_LEADER", "OFFICE_DIRECTOR"));
        ServiceRequest complaint = Requests.in(RequestState.TRIAGED, RequestKind.COMPLAINT);
        assertThat(Requests.refusal(complaint.decide(new RequestCommand.Void("误登记"), both, NOW)))
                .isEmpty();
    }

    private static Optional<RequestRefusal> decided(RequestCommand command, Post post, ServiceRequest request) {
        return Requests.refusal(request.decide(command, new Actor("any", post.name()), NOW));
    }

    private static Optional<RequestRefusal> above(Post least) {
        return Optional.of(new RequestRefusal.ComplaintVoidedAbove(least));
    }

    @Test
    void nobody_reads_back_a_complaint_that_names_themselves() {
        ServiceRequest unread = Requests.in(RequestState.VERIFYING, RequestKind.COMPLAINT);
        RequestCommand verify = new RequestCommand.Verify(
                true, Optional.empty(), about(new Accused(Post.CUSTOMER_SERVICE_AGENT, Optional.of("kefu.gl01"))));

        assertThat(refusal(verify, "kefu.gl01", "CUSTOMER_SERVICE_AGENT", unread))
                .contains(new RequestRefusal.AddressedAbove(Post.CUSTOMER_SERVICE_AGENT, Post.CS_TEAM_LEADER));
        assertThat(refusal(verify, "kefu.gl03", "CUSTOMER_SERVICE_AGENT", unread))
                .isEmpty();
    }

    @Test
    void whoever_is_named_does_not_judge_it_in_any_role_while_their_colleagues_may() {
        ServiceRequest complaint = Requests.in(
                RequestState.TRIAGED,
                RequestKind.COMPLAINT,
                about(new Accused(Post.CUSTOMER_SERVICE_AGENT, Optional.of("kefu.gl01"))),
                Round.first());
        assertThat(refusal(Requests.answer(), "kefu.gl01", "CUSTOMER_SERVICE_AGENT", complaint))
                .isPresent();
        assertThat(refusal(Requests.answer(), "kefu.gl01", "CS_TEAM_LEADER", complaint))
                .isPresent();
        assertThat(refusal(Requests.answer(), "kefu.gl03", "CUSTOMER_SERVICE_AGENT", complaint))
                .isEmpty();
    }

    private static Optional<RequestRefusal> refusal(
            RequestCommand command, String staffId, String role, ServiceRequest request) {
        return JudgementRules.theAccusedAndTheirStaffDoNotJudge(command, new Actor(staffId, role), request);
    }

    private static ServiceRequest complaintAbout(Post accused) {
        return Requests.in(RequestState.TRIAGED, RequestKind.COMPLAINT, about(accused), Round.first());
    }

    private static Classification marked(
            boolean important, boolean constructive, boolean outOfCompetence, boolean policyMatter) {
        return new Classification(
                "PLUMBING", Optional.empty(), important, constructive, outOfCompetence, policyMatter, Optional.empty());
    }

    private static RequestRefusal instruction() {
        return new RequestRefusal.InstructionStillNeeded();
    }

    private static RequestRefusal director() {
        return new RequestRefusal.MarkStays();
    }
}
