package io.guanjia.callback.rule;

import static io.guanjia.callback.rule.CallbackMode.ON_SITE;
import static io.guanjia.callback.rule.CallbackMode.OTHER;
import static io.guanjia.callback.rule.CallbackMode.PHONE;
import static io.guanjia.callback.rule.CallbackMode.REPLY_LETTER;
import static io.guanjia.callback.rule.CallbackRole.CS_TEAM_LEADER;
import static io.guanjia.callback.rule.CallbackRole.CUSTOMER_SERVICE_AGENT;
import static io.guanjia.callback.rule.CallbackRole.DEPARTMENT_HEAD;
import static io.guanjia.callback.rule.CallbackRole.ENGINEERING_SUPERVISOR;
import static io.guanjia.callback.rule.CallbackRole.ESTATE_OFFICER;
import static io.guanjia.callback.rule.CallbackRole.OFFICE_DIRECTOR;
import static io.guanjia.callback.rule.CallbackRole.SERVICE_CENTRE_HEAD;

import io.guanjia.platform.calendar.DueRule;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The callback rules as a table: one row says in which ways and by whom a callback is completed, by when counted from
 * the end of the work, which share of a month's callbacks must be done, below which share no branch may go, whether one
 * may be waived, and by which clauses.
 *
 * <p>Days are calendar days; a target of 0 means that the manual sets none. Where the manual names no time or person the
 * value is the suite's own, and a branch may set a stricter time.
 */
public enum CallbackRule {
    ORDINARY_REPAIR(
            "日常一般性维修回访",
            "After an ordinary repair",
            modes(PHONE, ON_SITE),
            roles(ESTATE_OFFICER, SERVICE_CENTRE_HEAD, OFFICE_DIRECTOR),
            within(new DueRule.NextDay()),
            target(100),
            floor(70),
            Waivable.WITHIN_FLOOR,
            clauses("S3-4.1.2.3a1", "S3-4.1.2.3a2", "S1-5.5")),
    REWORK(
            "返修回访",
            "After a repair had to be done again",
            modes(ON_SITE),
            roles(ENGINEERING_SUPERVISOR),
            within(new DueRule.CalendarDays(3)),
            target(100),
            floor(100),
            Waivable.NEVER,
            clauses("S3-4.1.2.3b")),
    STRUCTURAL_LEAK(
            "楼板、窗、墙体渗漏水维修回访",
            "After the repair of a leak through slab, window or wall",
            modes(ON_SITE),
            roles(ESTATE_OFFICER, ENGINEERING_SUPERVISOR),
            afterRainstorm(),
            target(100),
            floor(100),
            Waivable.NEVER,
            clauses("S3-4.1.2.3c")),
    WET_AREA_OR_CONCEALED(
            "卫生间渗漏水、管道堵塞、隐蔽工程维修回访",
            "After a bathroom leak, a blocked drain or concealed works",
            modes(PHONE, ON_SITE),
            roles(ESTATE_OFFICER),
            within(new DueRule.CalendarDays(3)),
            target(100),
            floor(100),
            Waivable.NEVER,
            clauses("S3-4.1.2.3d")),
    INQUIRY_RESULT(
            "咨询回访",
            "After an inquiry",
            modes(PHONE),
            roles(CUSTOMER_SERVICE_AGENT, CS_TEAM_LEADER),
            within(new DueRule.CalendarDays(7)),
            target(0),
            floor(0),
            Waivable.YES,
            clauses("S0-5.2.5")),
    SERVICE_RESULT(
            "服务需求回访",
            "After a service that repaired nothing",
            modes(PHONE),
            roles(CUSTOMER_SERVICE_AGENT, CS_TEAM_LEADER, ESTATE_OFFICER),
            within(new DueRule.NextDay()),
            target(0),
            floor(0),
            Waivable.YES,
            clauses("S0-5.2.5")),
    MAJOR_COMPLAINT(
            "重大投诉回访",
            "After a major complaint",
            modes(ON_SITE),
            roles(OFFICE_DIRECTOR),
            within(new DueRule.CalendarDays(3)),
            target(100),
            floor(100),
            Waivable.NEVER,
            clauses("S3-4.1.2.2a", "S3-4.1.2.2b")),
    CONSTRUCTIVE_OPINION(
            "建设性意见回访",
            "After a constructive opinion",
            modes(ON_SITE),
            roles(OFFICE_DIRECTOR),
            within(new DueRule.CalendarDays(7)),
            target(100),
            floor(100),
            Waivable.NEVER,
            clauses("S3-4.1.2.2b")),
    ORDINARY_COMPLAINT(
            "一般投诉回访",
            "After an ordinary complaint",
            modes(REPLY_LETTER, ON_SITE),
            roles(
                    CUSTOMER_SERVICE_AGENT,
                    CS_TEAM_LEADER,
                    DEPARTMENT_HEAD,
                    SERVICE_CENTRE_HEAD,
                    ENGINEERING_SUPERVISOR,
                    OFFICE_DIRECTOR),
            within(new DueRule.CalendarDays(3)),
            target(100),
            floor(100),
            Waivable.NEVER,
            clauses("S3-5.2a")),
    OPINION(
            "意见、建议回访",
            "After an opinion or a suggestion",
            modes(PHONE, ON_SITE, REPLY_LETTER, OTHER),
            roles(
                    CUSTOMER_SERVICE_AGENT,
                    CS_TEAM_LEADER,
                    ESTATE_OFFICER,
                    DEPARTMENT_HEAD,
                    SERVICE_CENTRE_HEAD,
                    ENGINEERING_SUPERVISOR,
                    OFFICE_DIRECTOR),
            within(new DueRule.CalendarDays(7)),
            target(100),
            floor(0),
            Waivable.YES,
            clauses("S3-4.1.2.1a"));

    private static final Set<CallbackRule> GO_TO_THE_HOME =
            EnumSet.of(MAJOR_COMPLAINT, CONSTRUCTIVE_OPINION, ORDINARY_COMPLAINT);

    private static final Set<CallbackRule> LOOK_AT_THE_REPAIR = EnumSet.of(REWORK, STRUCTURAL_LEAK);

    private final String nameZh;
    private final String nameEn;
    private final List<CallbackMode> modes;
    private final List<CallbackRole> roles;
    private final Optional<DueRule> due;
    private final int targetPercent;
    private final int floorPercent;
    private final Waivable waivable;
    private final List<String> clauses;

    CallbackRule(
            String nameZh,
            String nameEn,
            List<CallbackMode> modes,
            List<CallbackRole> roles,
            Optional<DueRule> due,
            int targetPercent,
            int floorPercent,
            Waivable waivable,
            List<String> clauses) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.modes = modes;
        this.roles = roles;
        this.due = due;
        this.targetPercent = targetPercent;
        this.floorPercent = floorPercent;
        this.waivable = waivable;
        this.clauses = clauses;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public List<CallbackMode> modes() {
        return modes;
    }

    public List<CallbackRole> roles() {
        return roles;
    }

    /** Whether a post, named as in the token, may complete a callback of this rule. */
    public boolean isCompletedBy(String role) {
        return roleNames().contains(role);
    }

    public Set<String> roleNames() {
        return Set.copyOf(roles.stream().map(Enum::name).toList());
    }

    /** By when, counted from the end of the work; empty while it waits for a heavy rainstorm. */
    public Optional<DueRule> due() {
        return due;
    }

    /** Share of a month's callbacks that is to be completed; 0 where the manual sets none. */
    public int targetPercent() {
        return targetPercent;
    }

    /** What no branch may set its target below, and no waiver may take a month below. */
    public int floorPercent() {
        return floorPercent;
    }

    /** Whether whoever calls back goes or writes to the household, not to the place of a repair. */
    public boolean goesToTheHome() {
        return GO_TO_THE_HOME.contains(this);
    }

    /** Whether whoever calls back looks at what was repaired, which stands there whether anybody can be asked or not. */
    public boolean looksAtTheRepair() {
        return LOOK_AT_THE_REPAIR.contains(this);
    }

    /** Whether only the office director completes it, so that only the director lets it go. */
    public boolean isTheDirectors() {
        return roles.equals(List.of(OFFICE_DIRECTOR));
    }

    public Waivable waivable() {
        return waivable;
    }

    public List<String> clauses() {
        return clauses;
    }

    /** The rules that one of the given posts may complete. */
    public static Set<CallbackRule> completedByAnyOf(Collection<String> roles) {
        Set<CallbackRule> completed = EnumSet.noneOf(CallbackRule.class);
        for (CallbackRule rule : values()) {
            if (roles.stream().anyMatch(rule::isCompletedBy)) {
                completed.add(rule);
            }
        }
        return completed;
    }

    private static List<CallbackMode> modes(CallbackMode... modes) {
        return List.of(modes);
    }

    private static List<CallbackRole> roles(CallbackRole... roles) {
        return List.of(roles);
    }

    private static Optional<DueRule> within(DueRule rule) {
        return Optional.of(rule);
    }

    private static Optional<DueRule> afterRainstorm() {
        return Optional.empty();
    }

    private static int target(int percent) {
        return percent;
    }

    private static int floor(int percent) {
        return percent;
    }

    private static List<String> clauses(String... clauses) {
        return List.of(clauses);
    }
}
