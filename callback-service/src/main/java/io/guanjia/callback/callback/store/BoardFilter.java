package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Posts;
import io.guanjia.platform.listing.AboutTheReader;
import io.guanjia.platform.listing.Listing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a board asks callbacks for besides their own columns: the home, the way, the day. */
final class BoardFilter {

    /** As the indexes have it: without a date last. */
    static final String DUE = "coalesce(due_at, timestamptz '9999-12-31 00:00:00Z')";

    private static final String OF_UNIT = """
            request_id IN (SELECT request_id FROM followed_request WHERE branch_id = ANY (:branches) AND unit = ?)""";

    private static final String NOT_ABOUT_THE_READER =
            """
            NOT EXISTS (SELECT FROM followed_request AS request WHERE request.branch_id = callback.branch_id
                          AND request.request_id = callback.request_id AND NOT (%s))""".formatted(AboutTheReader.not("accused_post", "accused_staff_id", Posts.TOPMOST.name()));

    private static final String ANSWERED_TO_THE_RELAYER = """
            EXISTS (SELECT FROM followed_request AS request WHERE request.branch_id = callback.branch_id
                      AND request.request_id = callback.request_id AND request.relayed AND request.not_confirmable IS NOT NULL)""";

    /** As {@link io.guanjia.callback.rule.Circumstances#modes} has it. */
    private static final String CALLED_FOR_WANT_OF_A_HOME = """
            rule IN (%s)
              AND EXISTS (SELECT FROM followed_request AS request WHERE request.branch_id = callback.branch_id
                            AND request.request_id = callback.request_id AND request.number IS NOT NULL
                            AND request.unit IS NULL AND request.not_confirmable IS NULL)""";

    /** A day of the branch; what is due as it ends is due on it. */
    private static final String ON_THE_DAY = """
            ((due_at - interval '1 microsecond') AT TIME ZONE
              (SELECT zone FROM branch WHERE branch.branch_id = callback.branch_id))::date = ?""";

    /** No zone is further from Greenwich. */
    private static final Duration A_ZONE = Duration.ofHours(18);

    private BoardFilter() {}

    static Listing in(Listing listing, CallbackFilter filter) {
        return listing.where(OF_UNIT, filter.unit())
                .where(NOT_ABOUT_THE_READER, filter.unit().map(unit -> AboutTheReader.names(filter.reader())))
                .where(completedBy(filter.modes()), !filter.modes().isEmpty())
                .compare(DUE, ">", filter.dueOn().map(day -> beginning(day).minus(A_ZONE)))
                .compare(DUE, "<=", filter.dueOn().map(day -> beginning(day.plusDays(1))
                        .plus(A_ZONE)))
                .where(ON_THE_DAY, filter.dueOn());
    }

    /** As {@link io.guanjia.callback.rule.Circumstances#modes} says. */
    private static String completedBy(Set<CallbackMode> modes) {
        Set<CallbackRule> rules = EnumSet.allOf(CallbackRule.class);
        rules.removeIf(rule -> Collections.disjoint(rule.modes(), modes));
        List<String> ways = new ArrayList<>(List.of("rule IN (" + PostgresCallbacks.literals(rules) + ")"));
        if (modes.contains(CallbackMode.REPLY_LETTER)) {
            ways.add(ANSWERED_TO_THE_RELAYER);
        }
        if (modes.contains(CallbackMode.PHONE)) {
            rules = EnumSet.allOf(CallbackRule.class);
            rules.removeIf(rule -> !rule.goesToTheHome());
            ways.add(CALLED_FOR_WANT_OF_A_HOME.formatted(PostgresCallbacks.literals(rules)));
        }
        return String.join(" OR ", ways);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
