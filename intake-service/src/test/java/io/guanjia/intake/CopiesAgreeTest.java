package io.guanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.box.SuggestionBox;
import io.guanjia.intake.desk.escalation.DeskEscalation;
import io.guanjia.intake.desk.log.LogEntry;
import io.guanjia.intake.desk.message.PhoneMessage;
import io.guanjia.intake.desk.message.ReturnCall;
import io.guanjia.intake.desk.roster.DutyRoster;
import io.guanjia.intake.escalation.Escalation;
import io.guanjia.intake.knowledge.KnowledgeEntry;
import io.guanjia.intake.ledger.LedgerPeriod;
import io.guanjia.intake.organisation.RegisterForm;
import io.guanjia.intake.organisation.ServiceHours;
import io.guanjia.intake.procedure.ControlProcedure;
import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.RequestClock;
import io.guanjia.platform.deadline.LeftLying;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.testing.organisation.Meant;
import io.guanjia.testing.organisation.Originals;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shown to branches is what is kept, and every post that is named is one that the realm hands out. */
class CopiesAgreeTest {

    @Test
    void the_defaults_of_the_clocks_are_those_that_are_kept_by() {
        Map<String, String> kept = Arrays.stream(RequestClock.values())
                .filter(clock -> clock != RequestClock.AGREED_REPLY)
                .collect(Collectors.toMap(
                        RequestClock::policy, clock -> clock.standard().toString()));
        Stream.of(
                        KnowledgeEntry.CLOCKS,
                        SuggestionBox.CLOCKS,
                        ReturnCall.CLOCKS,
                        PhoneMessage.CLOCKS,
                        Escalation.CLOCKS,
                        DeskEscalation.CLOCKS,
                        LogEntry.CLOCKS,
                        DutyRoster.CLOCKS,
                        ControlProcedure.CLOCKS,
                        Stream.of(LedgerPeriod.values())
                                .map(LedgerPeriod::clock)
                                .toList())
                .flatMap(List::stream)
                .forEach(clock -> kept.put(clock.policy(), clock.groupDefault().toString()));
        kept.put(RegisterForm.POLICY, RegisterForm.STANDARD);
        kept.put(ServiceHours.POLICY, ServiceHours.STANDARD.toString());
        assertThat(Originals.policies("intake.")).isEqualTo(kept);
    }

    @Test
    void whom_a_complaint_means_is_told_here_as_in_every_service() {
        assertThat(Meant.CASES).allSatisfy(meant -> {
            Accused accused = new Accused(Post.valueOf(meant.post()), Optional.ofNullable(meant.named()));
            Caller person =
                    new Caller(meant.staffId(), OrgPath.parse("HX/FZ/GL/GL01"), Set.copyOf(meant.posts()), Set.of());
            assertThat(accused.is(person.actingAs(Set.of(meant.posts().getFirst()))))
                    .isEqualTo(meant.is());
            assertThat(accused.mayNotRead(person)).isEqualTo(meant.is());
        });
    }

    @Test
    void what_a_complaint_leaves_lying_comes_from_its_addressee_to_another_post() {
        Set<String> posts = Arrays.stream(Post.values()).map(Post::name).collect(Collectors.toSet());
        for (Post accused : Post.values()) {
            String addressee = accused.above().name();
            Set<String> others = new HashSet<>(posts);
            others.remove(addressee);
            assertThat(LeftLying.comingTo(others)).as(addressee).containsKey(addressee);
        }
    }

    @Test
    void every_floor_belongs_to_a_policy() {
        assertThat(Originals.policies("").keySet())
                .containsAll(Originals.policyFloors("").keySet());
    }

    @Test
    void every_post_that_is_named_here_is_one_that_the_realm_hands_out() {
        assertThat(Originals.posts().keySet())
                .containsAll(new IntakePermissions()
                        .rows().values().stream()
                                .flatMap(row -> row.roles().stream())
                                .toList());
    }
}
