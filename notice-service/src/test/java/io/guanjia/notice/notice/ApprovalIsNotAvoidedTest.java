package io.guanjia.notice.notice;

import static io.guanjia.notice.notice.Announcements.CHIEF;
import static io.guanjia.notice.notice.Announcements.DIRECTLY;
import static io.guanjia.notice.notice.Announcements.DIRECTOR;
import static io.guanjia.notice.notice.Announcements.DRAFTER;
import static io.guanjia.notice.notice.Announcements.NOW;
import static io.guanjia.notice.notice.Announcements.VALID_TO;
import static io.guanjia.notice.notice.Announcements.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever people do to a notice and in whatever order: nothing is released that somebody who must agree has not agreed to. */
class ApprovalIsNotAvoidedTest {

    private static final Actor COLLEAGUE = new Actor("guanliyuan.gl01", "ESTATE_OFFICER");
    private static final Conclusion AGREE = new Conclusion(ApprovalDecision.AGREE, Optional.empty(), false);
    private static final Conclusion DISAGREE = new Conclusion(ApprovalDecision.DISAGREE, Optional.of("停水时段未写明"), false);

    /** What somebody tries. */
    record Move(Actor by, NoticeCommand command) {}

    @Test
    @Clause({"S3-4.2.5.1", "S3-4.2.5.2"})
    void an_important_notice_that_the_chief_director_refused_is_not_released_by_calling_it_ordinary() {
        Notice refused = walked(
                drafted(waterIsOff(Importance.IMPORTANT)),
                new Move(DRAFTER, new NoticeCommand.Submit()),
                new Move(DIRECTOR, new NoticeCommand.DecideAsDirector(AGREE)),
                new Move(CHIEF, new NoticeCommand.DecideAsChief(DISAGREE)));

        Notice loweredAndAgreedTo = walked(
                refused,
                new Move(DRAFTER, new NoticeCommand.Edit(waterIsOff(Importance.ORDINARY))),
                new Move(DRAFTER, new NoticeCommand.Submit()),
                new Move(DIRECTOR, new NoticeCommand.DecideAsDirector(AGREE)));

        assertThat(loweredAndAgreedTo.awaitsChief()).isTrue();
        assertThat(loweredAndAgreedTo.decide(new NoticeCommand.Release(false), DRAFTER, NOW, DIRECTLY))
                .isInstanceOfSatisfying(NoticeDecision.Refused.class, refusal -> assertThat(refusal.refusal())
                        .isInstanceOf(NoticeRefusal.NotApproved.class));
        Notice agreedByBoth = walked(loweredAndAgreedTo, new Move(CHIEF, new NoticeCommand.DecideAsChief(AGREE)));
        assertThat(walked(agreedByBoth, new Move(DRAFTER, new NoticeCommand.Release(false)))
                        .state())
                .isInstanceOf(NoticeState.Released.class);
    }

    @Test
    @Clause("S3-4.2.5.1")
    void what_a_director_wrote_and_the_chief_director_refused_is_not_released_on_the_word_of_another_director() {
        Notice written = Notice.drafted(
                UUID.randomUUID(), "GL", "GL01", "GL01-NT-202603-0004", DIRECTOR, waterIsOff(Importance.ORDINARY));
        Notice agreedByAnother = walked(
                written,
                new Move(DRAFTER, new NoticeCommand.Submit()),
                new Move(CHIEF, new NoticeCommand.DecideAsChief(DISAGREE)),
                new Move(DRAFTER, new NoticeCommand.Submit()),
                new Move(new Actor("fuzhuren.gl01", DIRECTOR.role()), new NoticeCommand.DecideAsDirector(AGREE)));

        assertThat(agreedByAnother.awaitsChief()).isTrue();
    }

    @Property(tries = 1500)
    void nothing_is_released_without_everybody_who_must_agree_to_exactly_that(
            @ForAll("contents") NoticeContent first, @ForAll("moves") List<Move> moves) {
        Notice notice = drafted(first);
        boolean everImportant = false;
        Set<ApprovalLevel> everRefused = EnumSet.noneOf(ApprovalLevel.class);
        Set<ApprovalLevel> agreed = EnumSet.noneOf(ApprovalLevel.class);
        Set<String> deciders = new HashSet<>();
        boolean directorWrote = false;
        for (Move move : moves) {
            NoticeDecision decision = notice.decide(move.command(), move.by(), NOW, DIRECTLY);
            if (!(decision instanceof NoticeDecision.Accepted(var next, var event))) {
                continue;
            }
            switch (event) {
                case NoticeEvent.Edited _ -> directorWrote |= move.by().equals(DIRECTOR);
                case NoticeEvent.Submitted _ -> {
                    everImportant |= next.content().importance() == Importance.IMPORTANT;
                    agreed.clear();
                    deciders.clear();
                }
                case NoticeEvent.ApprovalDecided decided -> {
                    deciders.add(move.by().staffId());
                    (decided.decision() == ApprovalDecision.AGREE ? agreed : everRefused).add(decided.level());
                    assertThat(decided.contentHash()).isEqualTo(next.content().hash());
                }
                case NoticeEvent.Released _ -> {
                    boolean chiefAgreed = agreed.contains(ApprovalLevel.CHIEF_DIRECTOR);
                    assertThat(agreed.contains(ApprovalLevel.DIRECTOR) || (directorWrote && chiefAgreed))
                            .isTrue();
                    assertThat(chiefAgreed || !everImportant).isTrue();
                    assertThat(chiefAgreed || !everRefused.contains(ApprovalLevel.CHIEF_DIRECTOR))
                            .isTrue();
                    assertThat(deciders).isNotEmpty().doesNotContainAnyElementsOf(next.authors());
                    assertThat(NoticeRules.objectionToPublication(next.content(), NOW, DIRECTLY))
                            .isEmpty();
                }
                case NoticeEvent.Recalled _, NoticeEvent.Dropped _, NoticeEvent.Expired _, NoticeEvent.Withdrawn _ -> {}
            }
            notice = next;
        }
    }

    @Property(tries = 500)
    void once_submitted_no_fact_of_a_notice_changes_before_it_is_sent_back(
            @ForAll("contents") NoticeContent first, @ForAll("moves") List<Move> moves) {
        Notice notice = drafted(first);
        for (Move move : moves) {
            boolean free = notice.state() instanceof NoticeState.Draft;
            NoticeContent before = notice.content();
            if (notice.decide(move.command(), move.by(), NOW, DIRECTLY)
                    instanceof NoticeDecision.Accepted(var next, var event)) {
                assertThat(free || next.content().equals(before)).isTrue();
                notice = next;
            }
        }
    }

    /** Every fact that an approval rests on, one way and the other. */
    @Provide
    Arbitrary<NoticeContent> contents() {
        return Combinators.combine(
                        Arbitraries.of(Category.ROUTINE, Category.SPECIAL),
                        Arbitraries.of(Importance.class),
                        Arbitraries.of("停水通知", "停水通知(改)"),
                        Arbitraries.of(0, 30),
                        Arbitraries.of(true, false))
                .as((category, importance, title, longer, extra) -> new NoticeContent(
                        category,
                        importance,
                        title,
                        "尊敬的业户:……",
                        "停水",
                        Optional.empty(),
                        VALID_TO.plus(Duration.ofDays(longer)),
                        Optional.of(new ContactBlock("0591-8755 1200", "客服前台")),
                        Optional.empty(),
                        channels(category, extra),
                        extra ? Set.of("3-1") : Set.of()));
    }

    private static Set<DistributionMethod> channels(Category category, boolean extra) {
        DistributionMethod usual =
                category == Category.ROUTINE ? DistributionMethod.BOARD_POSTING : DistributionMethod.MAILBOX;
        return extra ? EnumSet.of(usual, DistributionMethod.DOOR_TO_DOOR) : EnumSet.of(usual);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<NoticeCommand> edits = contents().map(NoticeCommand.Edit::new);
        Arbitrary<NoticeCommand> others = Arbitraries.of(
                new NoticeCommand.Submit(),
                new NoticeCommand.Submit(),
                new NoticeCommand.DecideAsDirector(AGREE),
                new NoticeCommand.DecideAsDirector(DISAGREE),
                new NoticeCommand.DecideAsChief(AGREE),
                new NoticeCommand.DecideAsChief(DISAGREE),
                new NoticeCommand.Recall(),
                new NoticeCommand.Release(false));
        Arbitrary<NoticeCommand> commands = Arbitraries.frequencyOf(Tuple.of(1, edits), Tuple.of(4, others));
        return Combinators.combine(Arbitraries.of(DRAFTER, COLLEAGUE, DIRECTOR, CHIEF), commands)
                .as(Move::new)
                .filter(ApprovalIsNotAvoidedTest::mayBeTried)
                .list()
                .ofMinSize(4)
                .ofMaxSize(40);
    }

    /** The permission table keeps others from deciding, and the chief director from writing. */
    private static boolean mayBeTried(Move move) {
        return switch (move.command()) {
            case NoticeCommand.DecideAsDirector _ -> move.by().equals(DIRECTOR);
            case NoticeCommand.DecideAsChief _ -> move.by().equals(CHIEF);
            default -> !move.by().equals(CHIEF);
        };
    }

    private static Notice drafted(NoticeContent content) {
        return Notice.drafted(UUID.randomUUID(), "GL", "GL01", "GL01-NT-202603-0003", DRAFTER, content);
    }

    private static Notice walked(Notice from, Move... moves) {
        Notice notice = from;
        for (Move move : moves) {
            NoticeDecision decision = notice.decide(move.command(), move.by(), NOW, DIRECTLY);
            assertThat(decision).isInstanceOf(NoticeDecision.Accepted.class);
            notice = ((NoticeDecision.Accepted) decision).next();
        }
        return notice;
    }
}
