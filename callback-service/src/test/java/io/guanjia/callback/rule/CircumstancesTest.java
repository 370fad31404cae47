package io.guanjia.callback.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who asks, and how, once it is known who did the work, who is complained about and who cannot be asked. */
class CircumstancesTest {

    @ParameterizedTest
    @EnumSource(CallbackRule.class)
    void usually_the_posts_and_ways_of_the_rule_complete_it(CallbackRule rule) {
        assertThat(Circumstances.USUAL.roles(rule)).isEqualTo(rule.roles());
        assertThat(Circumstances.USUAL.modes(rule)).isEqualTo(rule.modes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MAJOR_COMPLAINT | OFFICE_DIRECTOR                | OFFICE_DIRECTOR,CHIEF_DIRECTOR
                    MAJOR_COMPLAINT | OFFICE_DIRECTOR,CHIEF_DIRECTOR | OFFICE_DIRECTOR,CHIEF_DIRECTOR,GENERAL_MANAGER
                    REWORK          | ENGINEERING_SUPERVISOR         | ENGINEERING_SUPERVISOR,DEPARTMENT_HEAD,OFFICE_DIRECTOR
                    REWORK          | TECHNICIAN                     | ENGINEERING_SUPERVISOR
                    ORDINARY_REPAIR | ESTATE_OFFICER                 | ESTATE_OFFICER,SERVICE_CENTRE_HEAD,OFFICE_DIRECTOR
                    WET_AREA_OR_CONCEALED | ESTATE_OFFICER           | ESTATE_OFFICER,SERVICE_CENTRE_HEAD,OFFICE_DIRECTOR
                    INQUIRY_RESULT  | CUSTOMER_SERVICE_AGENT         | CUSTOMER_SERVICE_AGENT,CS_TEAM_LEADER,SERVICE_CENTRE_HEAD,OFFICE_DIRECTOR""")
    @Clause(
            value = {"S3-4.1.2.2b", "S3-4.1.2.3b"},
            extent = Clause.Extent.PARTIAL)
    void where_the_work_was_done_in_a_post_of_the_rule_the_post_above_is_let_in(
            CallbackRule rule, String workedAs, String completing) {
        Set<Actor> workers = Arrays.stream(workedAs.split(","))
                .map(post -> new Actor("who." + post, post))
                .collect(Collectors.toSet());
        Circumstances around =
                new Circumstances(workers, Optional.empty(), Optional.empty(), Optional.empty(), false, false);

        assertThat(around.roles(rule)).extracting(Enum::name).containsExactlyInAnyOrder(completing.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MAJOR_COMPLAINT    | OFFICE_DIRECTOR        | CHIEF_DIRECTOR
                    ORDINARY_COMPLAINT | OFFICE_DIRECTOR        | CHIEF_DIRECTOR
                    ORDINARY_COMPLAINT | CHIEF_DIRECTOR         | GENERAL_MANAGER
                    MAJOR_COMPLAINT    | ENGINEERING_SUPERVISOR | OFFICE_DIRECTOR
                    ORDINARY_COMPLAINT | ESTATE_OFFICER         | SERVICE_CENTRE_HEAD,OFFICE_DIRECTOR
                    ORDINARY_COMPLAINT | TECHNICIAN             | ENGINEERING_SUPERVISOR,DEPARTMENT_HEAD,OFFICE_DIRECTOR
                    ORDINARY_COMPLAINT | CUSTOMER_SERVICE_AGENT | CS_TEAM_LEADER,SERVICE_CENTRE_HEAD,OFFICE_DIRECTOR
                    REWORK             | ENGINEERING_SUPERVISOR | DEPARTMENT_HEAD,OFFICE_DIRECTOR
                    ORDINARY_COMPLAINT | GARDENER               | OFFICE_DIRECTOR""")
    void a_complaint_about_a_post_is_for_the_posts_above_it(CallbackRule rule, String accused, String completing) {
        Circumstances around =
                new Circumstances(Set.of(), Optional.of(accused), Optional.empty(), Optional.empty(), false, false);

        assertThat(around.roles(rule)).extracting(Enum::name).containsExactlyInAnyOrder(completing.split(","));
        assertThat(around.supervisors(rule)).extracting(Enum::name).doesNotContain(accused);
    }

    @ParameterizedTest
    @EnumSource(CallbackRule.class)
    void about_the_topmost_post_nobody_is_above_so_nobody_is_kept_from_it(CallbackRule rule) {
        Circumstances around = new Circumstances(
                Set.of(), Optional.of("GENERAL_MANAGER"), Optional.empty(), Optional.empty(), false, false);

        assertThat(around.roles(rule)).isEqualTo(rule.roles());
        assertThat(around.supervisors(rule)).isEqualTo(Circumstances.USUAL.supervisors(rule));
        assertThat(around.overseer()).isEqualTo(CallbackRole.OFFICE_DIRECTOR);
        assertThat(around.isAbout(new Actor("zongjingli", "GENERAL_MANAGER"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE_DIRECTOR, ,            zhuren.gl01, OFFICE_DIRECTOR, true",
        "OFFICE_DIRECTOR, ,            kefu.gl01,   CUSTOMER_SERVICE_AGENT, false",
        "TECHNICIAN,      WEIXIU.GL01, weixiu.gl01, ESTATE_OFFICER, true",
        "TECHNICIAN,      weixiu.gl01, weixiu.gl02, TECHNICIAN, false",
        "GENERAL_MANAGER, zongjingli,  zongjingli,  GENERAL_MANAGER, false"
    })
    void whoever_is_meant_is_known_by_post_or_where_a_name_is_said_by_that(
            String post, String named, String staff, String role, boolean about) {
        Circumstances around = new Circumstances(
                Set.of(), Optional.of(post), Optional.ofNullable(named), Optional.empty(), false, false);

        assertThat(around.isAbout(new Actor(staff, role))).isEqualTo(about);
    }

    @Test
    void what_runs_out_wakes_the_next_above_whoever_did_the_work() {
        Actor director = new Actor("zhuren.gl01", "OFFICE_DIRECTOR");
        Actor chief = new Actor("zongzhuren.gl", "CHIEF_DIRECTOR");
        assertThat(around(new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT")).overseer())
                .isEqualTo(CallbackRole.OFFICE_DIRECTOR);
        assertThat(around(director).overseer()).isEqualTo(CallbackRole.CHIEF_DIRECTOR);
        assertThat(around(director, chief).overseer()).isEqualTo(CallbackRole.GENERAL_MANAGER);
    }

    @Test
    void at_the_top_where_nobody_else_could_ask_own_work_bars_nobody() {
        Actor manager = new Actor("zong.gl", "GENERAL_MANAGER");
        Circumstances aboutTheChief = new Circumstances(
                Set.of(manager), Optional.of("CHIEF_DIRECTOR"), Optional.empty(), Optional.empty(), false, false);

        assertThat(aboutTheChief.isBarredByOwnWork(manager, CallbackRule.MAJOR_COMPLAINT))
                .isFalse();
        assertThat(aboutTheChief.isBarredByOwnWork(manager, CallbackRule.ORDINARY_COMPLAINT))
                .isFalse();
        assertThat(around(manager).isBarredByOwnWork(manager, CallbackRule.MAJOR_COMPLAINT))
                .isTrue();
    }

    private static Circumstances around(Actor... workers) {
        return new Circumstances(Set.of(workers), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    @Test
    void work_is_somebodys_own_in_whatever_letters_their_id_is_written() {
        Circumstances around = new Circumstances(
                Set.of(new Actor("liang.gl01", "RESPONSIBLE_HANDLER")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);

        assertThat(around.isWorkOf("LIANG.GL01")).isTrue();
        assertThat(around.isWorkOf("liang.gl02")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackRule.class,
            names = {"REWORK", "STRUCTURAL_LEAK"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_relayed_matter_whose_household_cannot_be_asked_is_answered_to_the_relayer_by_letter(CallbackRule rule) {
        Circumstances relayed =
                new Circumstances(Set.of(), Optional.empty(), Optional.empty(), Optional.of("RELAYED"), true, false);

        assertThat(relayed.modes(rule)).containsAll(rule.modes()).contains(CallbackMode.REPLY_LETTER);
        assertThat(relayed.nobodyCanBeAsked()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackRule.class,
            names = {"REWORK", "STRUCTURAL_LEAK"})
    void a_letter_to_the_relayer_looks_at_no_repair(CallbackRule rule) {
        Circumstances relayed =
                new Circumstances(Set.of(), Optional.empty(), Optional.empty(), Optional.of("RELAYED"), true, false);

        assertThat(relayed.modes(rule)).isEqualTo(rule.modes());
        assertThat(relayed.isOnlyLookedAt(rule)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MAJOR_COMPLAINT      | ON_SITE,PHONE
                    CONSTRUCTIVE_OPINION | ON_SITE,PHONE
                    ORDINARY_COMPLAINT   | ON_SITE,PHONE
                    OPINION              | PHONE,ON_SITE,OTHER
                    REWORK               | ON_SITE
                    STRUCTURAL_LEAK      | ON_SITE""")
    void a_caller_whose_home_nobody_knows_is_called_and_a_repair_has_its_place(CallbackRule rule, String ways) {
        Circumstances around =
                new Circumstances(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), false, true);

        assertThat(around.modes(rule)).extracting(Enum::name).containsExactly(ways.split(","));
    }

    @ParameterizedTest
    @EnumSource(CallbackRule.class)
    void who_cannot_be_asked_is_not_called_for_want_of_a_home(CallbackRule rule) {
        Circumstances around =
                new Circumstances(Set.of(), Optional.empty(), Optional.empty(), Optional.of("ANONYMOUS"), false, true);

        assertThat(around.modes(rule)).isEqualTo(rule.modes());
    }
}
