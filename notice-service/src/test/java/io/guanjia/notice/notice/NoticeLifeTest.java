package io.guanjia.notice.notice;

import static io.guanjia.notice.notice.Announcements.CHIEF;
import static io.guanjia.notice.notice.Announcements.NOW;
import static io.guanjia.notice.notice.Announcements.VALID_TO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × every command × both importances: where the notice goes, or why it stays. */
class NoticeLifeTest {

    private static final String HASH_OF_CONTENT = "the hash of the notice's own content";

    private static final List<NoticeState> STATES = List.of(
            new NoticeState.Draft(),
            new NoticeState.Registered(),
            new NoticeState.Submitted(HASH_OF_CONTENT),
            new NoticeState.DirectorApproved(HASH_OF_CONTENT, "zhuren.gl01"),
            new NoticeState.ChiefApproved(HASH_OF_CONTENT),
            new NoticeState.Released(NOW),
            new NoticeState.Expired(VALID_TO),
            new NoticeState.Withdrawn("改期", NOW),
            new NoticeState.Dropped("重复", NOW));

    private static final List<NoticeCommand> COMMANDS = List.of(
            new NoticeCommand.Edit(Announcements.waterIsOff(Importance.ORDINARY)),
            new NoticeCommand.Submit(),
            new NoticeCommand.DecideAsDirector(new Conclusion(ApprovalDecision.AGREE, Optional.empty(), false)),
            new NoticeCommand.DecideAsChief(new Conclusion(ApprovalDecision.AGREE, Optional.empty(), false)),
            new NoticeCommand.Recall(),
            new NoticeCommand.Drop("重复"),
            new NoticeCommand.Release(false),
            new NoticeCommand.Withdraw("改期"));

    /** What every notice does; a cell that is in neither table is refused for its state. */
    private static final Map<String, String> OF_BOTH = Map.ofEntries(
            Map.entry("Draft + Edit", "Draft"),
            Map.entry("Draft + Submit", "Submitted"),
            Map.entry("Draft + Release", "refused NotApproved"),
            Map.entry("Draft + Drop", "Dropped"),
            Map.entry("Draft + Withdraw", "Withdrawn"),
            Map.entry("Registered + Edit", "refused CategoryFixed"),
            Map.entry("Registered + Submit", "refused ApprovalNotNeeded"),
            Map.entry("Registered + DecideAsDirector", "refused ApprovalNotNeeded"),
            Map.entry("Registered + DecideAsChief", "refused ApprovalNotNeeded"),
            Map.entry("Registered + Release", "Released"),
            Map.entry("Registered + Drop", "Dropped"),
            Map.entry("Registered + Withdraw", "Withdrawn"),
            Map.entry("Submitted + Edit", "refused ContentFrozen"),
            Map.entry("Submitted + DecideAsDirector", "DirectorApproved"),
            Map.entry("Submitted + Release", "refused NotApproved"),
            Map.entry("Submitted + Recall", "Draft"),
            Map.entry("Submitted + Withdraw", "Withdrawn"),
            Map.entry("DirectorApproved + Edit", "refused ContentFrozen"),
            Map.entry("DirectorApproved + Recall", "Draft"),
            Map.entry("DirectorApproved + Withdraw", "Withdrawn"),
            Map.entry("ChiefApproved + Edit", "refused ContentFrozen"),
            Map.entry("ChiefApproved + Recall", "Draft"),
            Map.entry("ChiefApproved + Release", "Released"),
            Map.entry("ChiefApproved + Withdraw", "Withdrawn"),
            Map.entry("Released + Edit", "refused ContentFrozen"),
            Map.entry("Released + Withdraw", "Withdrawn"));

    /** What changes for an outside document where the branch wants the director to agree first. */
    private static final Map<String, String> OF_FORWARDS_WITH_DIRECTOR = Map.of(
            "Registered + Submit", "Submitted",
            "Registered + DecideAsDirector", "refused WrongState",
            "Registered + DecideAsChief", "refused WrongState",
            "Registered + Release", "refused NotApproved");

    private static final Map<Importance, Map<String, String>> OF_ONE = Map.of(
            Importance.ORDINARY,
            Map.of(
                    "DirectorApproved + Release", "Released",
                    "DirectorApproved + DecideAsChief", "refused ChiefNotNeeded"),
            Importance.IMPORTANT,
            Map.of(
                    "DirectorApproved + Release", "refused NotApproved",
                    "DirectorApproved + DecideAsChief", "ChiefApproved"));

    static Stream<Arguments> everyCell() {
        return Stream.of(Importance.values()).flatMap(importance -> STATES.stream()
                .flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(importance, state, command))));
    }

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @MethodSource("everyCell")
    @Clause({"S0-4.5", "S3-4.2.5.1", "S3-4.2.5.2"})
    void a_notice_moves_as_the_table_says_and_in_no_other_way(
            Importance importance, NoticeState state, NoticeCommand command) {
        Notice notice = notice(importance, state);

        NoticeDecision decision = notice.decide(command, CHIEF, NOW, Announcements.DIRECTLY);

        String cell = name(state) + " + " + name(command);
        String expected = OF_ONE.get(importance).getOrDefault(cell, OF_BOTH.getOrDefault(cell, "refused WrongState"));
        assertThat(outcome(decision)).isEqualTo(expected);
        if (decision instanceof NoticeDecision.Accepted(var next, var event)) {
            assertThat(next.version()).isEqualTo(notice.version() + 1);
            assertThat(next.sequence()).isEqualTo(notice.sequence() + (event instanceof NoticeEvent.Published ? 1 : 0));
        }
    }

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @MethodSource("everyCell")
    @Clause("S3-4.2.6.3")
    void where_the_director_sees_outside_documents_first_only_these_go_another_way(
            Importance importance, NoticeState state, NoticeCommand command) {
        NoticeDecision decision = notice(importance, state).decide(command, CHIEF, NOW, Announcements.WITH_DIRECTOR);

        String cell = name(state) + " + " + name(command);
        String otherwise = OF_ONE.get(importance).getOrDefault(cell, OF_BOTH.getOrDefault(cell, "refused WrongState"));
        assertThat(outcome(decision)).isEqualTo(OF_FORWARDS_WITH_DIRECTOR.getOrDefault(cell, otherwise));
    }

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @MethodSource("everyCell")
    void once_its_validity_is_over_a_released_notice_is_expired_whatever_ran(
            Importance importance, NoticeState state, NoticeCommand command) {
        Notice notice = notice(importance, state);

        boolean over = state instanceof NoticeState.Released;
        assertThat(notice.asOf(VALID_TO).state()).isEqualTo(over ? new NoticeState.Expired(VALID_TO) : notice.state());
        assertThat(notice.asOf(VALID_TO.minusMillis(1)).state()).isEqualTo(notice.state());
        if (over) {
            assertThat(notice.decide(command, CHIEF, VALID_TO, Announcements.DIRECTLY))
                    .isEqualTo(new NoticeDecision.Refused(
                            new NoticeRefusal.WrongState(new NoticeState.Expired(VALID_TO), command)));
        }
    }

    @Test
    void the_table_has_a_row_for_every_state_and_a_column_for_every_command() {
        assertThat(STATES.stream().map(Object::getClass).map(Class.class::cast))
                .containsExactlyInAnyOrder(NoticeState.class.getPermittedSubclasses());
        assertThat(COMMANDS.stream().map(Object::getClass).map(Class.class::cast))
                .containsExactlyInAnyOrder(NoticeCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("statesThatAwaitADecision")
    @Clause("S3-4.2.5.3")
    void a_disagreement_sends_it_back_as_the_next_revision(NoticeState state, NoticeCommand disagreement) {
        NoticeDecision decision =
                notice(Importance.IMPORTANT, state).decide(disagreement, CHIEF, NOW, Announcements.DIRECTLY);

        assertThat(decision).isInstanceOfSatisfying(NoticeDecision.Accepted.class, accepted -> {
            assertThat(accepted.next().state()).isEqualTo(new NoticeState.Draft());
            assertThat(accepted.next().revision()).isEqualTo(2);
            assertThat(accepted.event())
                    .isInstanceOfSatisfying(NoticeEvent.ApprovalDecided.class, event -> assertThat(event.revision())
                            .isEqualTo(1));
        });
    }

    @ParameterizedTest
    @MethodSource("statesThatAwaitADecision")
    @Clause("S3-4.2.5.3")
    void nobody_agrees_to_what_no_longer_holds_but_may_disagree(NoticeState state, NoticeCommand disagreement) {
        Conclusion agreed = new Conclusion(ApprovalDecision.AGREE, Optional.empty(), false);
        NoticeCommand agreement = disagreement instanceof NoticeCommand.DecideAsChief
                ? new NoticeCommand.DecideAsChief(agreed)
                : new NoticeCommand.DecideAsDirector(agreed);
        Notice notice = notice(Importance.IMPORTANT, state);

        assertThat(notice.decide(agreement, CHIEF, VALID_TO, Announcements.DIRECTLY))
                .isEqualTo(new NoticeDecision.Refused(new NoticeRefusal.ValidityOver(VALID_TO)));
        assertThat(notice.decide(disagreement, CHIEF, VALID_TO, Announcements.DIRECTLY))
                .isInstanceOf(NoticeDecision.Accepted.class);
    }

    static Stream<Arguments> statesThatAwaitADecision() {
        Optional<String> reason = Optional.of("停水时段未写明");
        return Stream.of(
                Arguments.of(
                        new NoticeState.Submitted(HASH_OF_CONTENT),
                        new NoticeCommand.DecideAsDirector(new Conclusion(ApprovalDecision.DISAGREE, reason, false))),
                Arguments.of(
                        new NoticeState.DirectorApproved(HASH_OF_CONTENT, "zhuren.gl01"),
                        new NoticeCommand.DecideAsChief(new Conclusion(ApprovalDecision.DISAGREE, reason, false))));
    }

    @Test
    void whoever_edits_becomes_an_author() {
        Notice notice = notice(Importance.ORDINARY, new NoticeState.Draft());

        NoticeDecision decision = notice.decide(
                new NoticeCommand.Edit(notice.content()), Announcements.DIRECTOR, NOW, Announcements.DIRECTLY);

        assertThat(decision).isInstanceOfSatisfying(NoticeDecision.Accepted.class, accepted -> assertThat(
                        accepted.next().authors())
                .containsExactlyInAnyOrder("kefu.gl01", "zhuren.gl01"));
    }

    @Test
    @Clause("S3-4.2.5.1")
    void what_a_director_wrote_the_chief_director_decides_on_in_the_directors_place() {
        Notice notice = Notice.drafted(
                UUID.randomUUID(),
                "GL",
                "GL01",
                "GL01-NT-202603-0004",
                Announcements.DIRECTOR,
                Announcements.waterIsOff(Importance.ORDINARY));
        Notice submitted = after(notice, new NoticeCommand.Submit(), Announcements.DIRECTOR);

        assertThat(outcome(submitted.decide(COMMANDS.get(2), Announcements.DIRECTOR, NOW, Announcements.DIRECTLY)))
                .isEqualTo("refused ApproverIsAuthor");
        Notice agreed = after(submitted, COMMANDS.get(3), CHIEF);
        assertThat(name(after(agreed, new NoticeCommand.Release(false), Announcements.DRAFTER)
                        .state()))
                .isEqualTo("Released");
    }

    @Test
    @Clause("S3-4.2.6.3")
    void an_outside_document_that_was_refused_is_not_released_once_the_branch_lets_others_go_directly() {
        Notice registered = notice(Importance.ORDINARY, new NoticeState.Registered());
        Notice submitted = decided(registered, new NoticeCommand.Submit(), Announcements.DRAFTER);
        Notice refused = decided(
                submitted,
                new NoticeCommand.DecideAsDirector(
                        new Conclusion(ApprovalDecision.DISAGREE, Optional.of("来文无公章"), false)),
                Announcements.DIRECTOR);

        assertThat(refused.state()).isEqualTo(new NoticeState.Registered());
        assertThat(outcome(refused.decide(new NoticeCommand.Release(false), CHIEF, NOW, Announcements.DIRECTLY)))
                .isEqualTo("refused NotApproved");
    }

    private static Notice after(Notice notice, NoticeCommand command, Actor by) {
        return accepted(notice.decide(command, by, NOW, Announcements.DIRECTLY));
    }

    private static Notice decided(Notice notice, NoticeCommand command, Actor by) {
        return accepted(notice.decide(command, by, NOW, Announcements.WITH_DIRECTOR));
    }

    private static Notice accepted(NoticeDecision decision) {
        assertThat(decision).isInstanceOf(NoticeDecision.Accepted.class);
        return ((NoticeDecision.Accepted) decision).next();
    }

    private static Notice notice(Importance importance, NoticeState state) {
        Category category = state instanceof NoticeState.Registered ? Category.EXTERNAL_FORWARD : Category.ROUTINE;
        NoticeContent content = Announcements.content(category, importance, Set.of(DistributionMethod.BOARD_POSTING));
        NoticeState about =
                switch (state) {
                    case NoticeState.Submitted _ -> new NoticeState.Submitted(content.hash());
                    case NoticeState.DirectorApproved approved ->
                        new NoticeState.DirectorApproved(content.hash(), approved.director());
                    case NoticeState.ChiefApproved _ -> new NoticeState.ChiefApproved(content.hash());
                    case NoticeState.Draft _,
                            NoticeState.Registered _,
                            NoticeState.Released _,
                            NoticeState.Expired _,
                            NoticeState.Withdrawn _,
                            NoticeState.Dropped _ -> state;
                };
        return Announcements.in(about, content);
    }

    private static String outcome(NoticeDecision decision) {
        return switch (decision) {
            case NoticeDecision.Accepted(var next, var event) -> name(next.state());
            case NoticeDecision.Refused(var refusal) -> "refused " + name(refusal);
        };
    }

    private static String name(Object value) {
        return value.getClass().getSimpleName();
    }
}
