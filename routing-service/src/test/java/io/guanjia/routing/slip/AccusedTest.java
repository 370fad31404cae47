package io.guanjia.routing.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every accused post × every state × every command: who is kept from what, and that nobody else is. */
class AccusedTest {

    private static final Accused WEIXIU = new Accused("TECHNICIAN", Optional.of("weixiu.gl01"));

    static Stream<Arguments> everyCellOfEveryPost() {
        return Posts.nextAbove().keySet().stream().flatMap(post -> Slips.STATES.stream()
                .flatMap(state -> Slips.COMMANDS.stream().map(command -> Arguments.of(post, state, command))));
    }

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @MethodSource("everyCellOfEveryPost")
    void a_slip_is_not_handled_by_the_accused_post_nor_settled_under_it_and_stays_as_it_was_for_those_above(
            String post, SlipState state, SlipCommand command) {
        Accused accused = new Accused(post, Optional.empty());
        String above = Posts.nextAbove().get(post);
        String addressed = refused(new SlipRefusal.AddressedAbove(post, above));
        String asEver = outcome(Slips.in(state), command, Slips.SOMEBODY);

        assertThat(outcome(accused, state, command, post)).isEqualTo(isOfIntake(command) ? asEver : addressed);
        assertThat(outcome(accused, state, command, above)).isEqualTo(asEver);
        for (Map.Entry<String, String> under : Posts.nextAbove().entrySet()) {
            if (under.getValue().equals(post)) {
                assertThat(outcome(accused, state, command, under.getKey()))
                        .isEqualTo(isOfIntake(command) || isWork(command) ? asEver : addressed);
            }
        }
    }

    @Test
    void whoever_is_named_is_kept_from_it_in_any_post_while_their_colleagues_are_not() {
        for (SlipCommand command :
                Slips.COMMANDS.stream().filter(it -> !isOfIntake(it)).toList()) {
            for (String post : List.of("TECHNICIAN", "RESPONSIBLE_HANDLER", "CS_TEAM_LEADER", "OFFICE_DIRECTOR")) {
                assertThat(refusal(WEIXIU, command, new Actor("weixiu.gl01", post)))
                        .contains(new SlipRefusal.AddressedAbove("TECHNICIAN", "ENGINEERING_SUPERVISOR"));
            }
            assertThat(refusal(WEIXIU, command, new Actor("shuidian.gl01", "TECHNICIAN")))
                    .isEmpty();
        }
    }

    @Test
    void of_a_complaint_about_the_topmost_post_nobody_is_above_so_nobody_is_kept_from_it() {
        Accused topmost = new Accused("GENERAL_MANAGER", Optional.empty());
        for (SlipCommand command : Slips.COMMANDS) {
            for (String post : List.of("GENERAL_MANAGER", "CHIEF_DIRECTOR", "TECHNICIAN")) {
                assertThat(refusal(topmost, command, new Actor("any", post))).isEmpty();
            }
        }
    }

    @Test
    void directors_do_a_departments_part_only_of_complaints_about_somebody_under_them() {
        SlipCommand report = new SlipCommand.Report("已核实并道歉", List.of(), true);
        SlipRefusal notTheirs = new SlipRefusal.NotOfTheDepartment("GL01-ENGINEERING");
        Actor director = new Actor("zhuren.gl01", "OFFICE_DIRECTOR");
        Actor otherHead = new Actor("baojie.gl01", "DEPARTMENT_HEAD");

        assertThat(SlipRules.objectionTo(report, about(WEIXIU), director, Set.of(), Slips.LATER))
                .isEmpty();
        assertThat(SlipRules.objectionTo(report, Slips.leakingSink(), director, Set.of(), Slips.LATER))
                .contains(notTheirs);
        assertThat(SlipRules.objectionTo(report, about(WEIXIU), otherHead, Set.of("GL01-CLEANING"), Slips.LATER))
                .contains(notTheirs);
    }

    @Test
    void what_runs_out_is_owed_by_the_post_above_where_the_usual_one_is_accused_or_under_the_accused() {
        assertThat(owner(SlipClock.PLAN, "DEPARTMENT_HEAD")).isEqualTo("OFFICE_DIRECTOR");
        assertThat(owner(SlipClock.PLAN, "OFFICE_DIRECTOR")).isEqualTo("CHIEF_DIRECTOR");
        assertThat(owner(SlipClock.PLAN, "TECHNICIAN")).isEqualTo("DEPARTMENT_HEAD");
        assertThat(owner(SlipClock.ACKNOWLEDGE, "ENGINEERING_SUPERVISOR")).isEqualTo("OFFICE_DIRECTOR");
        assertThat(owner(SlipClock.PLAN, "ENGINEERING_SUPERVISOR")).isEqualTo("OFFICE_DIRECTOR");
        assertThat(owner(SlipClock.CONFIRM, "ENGINEERING_SUPERVISOR")).isEqualTo("CS_TEAM_LEADER");
        assertThat(owner(SlipClock.CONFIRM, "SERVICE_CENTRE_HEAD")).isEqualTo("OFFICE_DIRECTOR");
        assertThat(owner(SlipClock.CONFIRM, "DEPARTMENT_HEAD")).isEqualTo("CS_TEAM_LEADER");
    }

    private static String owner(SlipClock clock, String accused) {
        return clock.ownerFor(about(new Accused(accused, Optional.empty())), false)
                .role();
    }

    private static Matter about(Accused accused) {
        return Slips.leakingSink().accusing(accused);
    }

    /** Work that somebody above still has to settle. */
    private static boolean isWork(SlipCommand command) {
        return switch (command) {
            case SlipCommand.Acknowledge _,
                    SlipCommand.StartHandling _,
                    SlipCommand.Urge _,
                    SlipCommand.NoteProgress _ -> true;
            default -> false;
        };
    }

    /** What intake decided, where it knows whom the matter is about: nobody here decides it again. */
    private static boolean isOfIntake(SlipCommand command) {
        return command instanceof SlipCommand.EndWithRequest || command instanceof SlipCommand.AskAgain;
    }

    private static Optional<SlipRefusal> refusal(Accused accused, SlipCommand command, Actor by) {
        return SlipRules.objectionTo(command, about(accused), by, Slips.ITS_DEPARTMENT, Slips.LATER);
    }

    private static String outcome(Accused accused, SlipState state, SlipCommand command, String role) {
        return outcome(Slips.about(accused, state), command, new Actor(Slips.SOMEBODY.staffId(), role));
    }

    private static String outcome(ContactSlip slip, SlipCommand command, Actor by) {
        return switch (slip.decide(command, by, Slips.ITS_DEPARTMENT, Slips.LATER)) {
            case SlipDecision.Accepted(var next, var event) -> next.state() + " " + event;
            case SlipDecision.Refused(var refusal) -> refused(refusal);
        };
    }

    private static String refused(SlipRefusal refusal) {
        return "refused: " + refusal;
    }
}
