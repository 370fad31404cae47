package io.guanjia.notice.notice;

import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Notices for tests, speaking the office's language. */
public final class Announcements {

    public static final Instant NOW = Instant.parse("2026-03-18T01:00:00Z");
    public static final Instant VALID_TO = Instant.parse("2026-03-22T10:00:00Z");

    public static final Actor DRAFTER = new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT");
    public static final Actor DIRECTOR = new Actor("zhuren.gl01", "OFFICE_DIRECTOR");
    public static final Actor CHIEF = new Actor("zongzhuren.gl", "CHIEF_DIRECTOR");

    /** As the manual has it: outside documents go directly. */
    public static final ForwardRules DIRECTLY = new ForwardRules(false, OutsideBodies.USUAL, source -> false);

    /** As a branch may have it: the director agrees to them first. */
    public static final ForwardRules WITH_DIRECTOR = new ForwardRules(true, OutsideBodies.USUAL, source -> false);

    private Announcements() {}

    public static NoticeContent waterIsOff(Importance importance) {
        return content(Category.ROUTINE, importance, EnumSet.of(DistributionMethod.BOARD_POSTING));
    }

    public static NoticeContent content(Category category, Importance importance, Set<DistributionMethod> channels) {
        return new NoticeContent(
                category,
                importance,
                "二次供水水箱清洗停水通知",
                "尊敬的业户：兹定于3月20日9时至17时清洗水箱，届时停水。",
                "停水",
                category == Category.EXTERNAL_FORWARD ? Optional.of("自来水公司") : Optional.empty(),
                VALID_TO,
                Optional.of(new ContactBlock("0591-8755 1200", "客服前台")),
                Optional.empty(),
                channels,
                Set.of());
    }

    /** Who was asked when a notice stands there: nobody before its first submission, and for an outside document never. */
    private static Deciders askedAlready(NoticeState state, NoticeContent content) {
        Deciders nobody = new Deciders(Set.of(), false);
        boolean before = state instanceof NoticeState.Draft || state instanceof NoticeState.Registered;
        return before ? nobody : nobody.askedAbout(content);
    }

    public static Notice in(NoticeState state, NoticeContent content) {
        return new Notice(
                UUID.fromString("0197b001-22aa-7e94-8c3d-5b7f9e1a6c54"),
                "GL",
                "GL01",
                "GL01-NT-202603-0003",
                DRAFTER.staffId(),
                Set.of(DRAFTER.staffId()),
                askedAlready(state, content),
                1,
                content,
                state,
                5,
                2);
    }
}
