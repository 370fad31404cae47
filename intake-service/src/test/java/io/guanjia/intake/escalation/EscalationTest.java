package io.guanjia.intake.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.request.Post;
import io.guanjia.testing.Clause;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {

    @Test
    void it_is_seen_once_passed_on_seen_or_not_and_raised_again_once_seen() {
        assertThat(Escalation.LIFE.cells())
                .containsExactly(
                        "RAISED SEE: SEEN",
                        "RAISED PASS_ON: SEEN",
                        "RAISED PASS_OVER: RAISED",
                        "RAISED RAISE_AGAIN: refused",
                        "SEEN SEE: refused",
                        "SEEN PASS_ON: SEEN",
                        "SEEN PASS_OVER: SEEN",
                        "SEEN RAISE_AGAIN: RAISED");
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_SERVICE_AGENT, TEAM_LEADER",
        "SWITCHBOARD_OPERATOR, TEAM_LEADER",
        "ESTATE_OFFICER, TEAM_LEADER",
        "CS_TEAM_LEADER, OFFICE_DIRECTOR",
        "SERVICE_CENTRE_HEAD, OFFICE_DIRECTOR",
        "OFFICE_DIRECTOR, GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD, GENERAL_MANAGER",
        "CHIEF_DIRECTOR, GENERAL_MANAGER",
        "GENERAL_MANAGER, GENERAL_MANAGER"
    })
    @Clause({"S1b(3)-4.2.1e", "S1b(3)-4.2.4c"})
    void what_somebody_marks_is_brought_before_the_lowest_level_above_them(String marker, EscalationLevel expected) {
        assertThat(EscalationLevel.over(Set.of(marker), Optional.empty())).isEqualTo(expected);
    }

    @Test
    void who_holds_two_posts_brings_it_above_both() {
        assertThat(EscalationLevel.over(Set.of("CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER"), Optional.empty()))
                .isEqualTo(EscalationLevel.OFFICE_DIRECTOR);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_SERVICE_AGENT, TEAM_LEADER, OFFICE_DIRECTOR",
        "CS_TEAM_LEADER, OFFICE_DIRECTOR, OFFICE_DIRECTOR",
        "OFFICE_DIRECTOR, GENERAL_MANAGER, GENERAL_MANAGER",
        "GENERAL_MANAGER, GENERAL_MANAGER, GENERAL_MANAGER"
    })
    @Clause("S4-3.1")
    void what_is_a_complaint_about_somebody_is_not_brought_before_them(
            Post accused, EscalationLevel first, EscalationLevel second) {
        assertThat(EscalationLevel.over(Set.of("CUSTOMER_SERVICE_AGENT"), Optional.of(accused)))
                .isEqualTo(first);
        assertThat(EscalationLevel.TEAM_LEADER.next(Optional.of(accused))).contains(second);
    }

    @Test
    void above_the_topmost_there_is_nobody() {
        assertThat(EscalationLevel.GENERAL_MANAGER.next(Optional.empty())).isEmpty();
    }
}
