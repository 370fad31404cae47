package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.scope.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which slips a list shows; an office in the caller's scope goes before the one asked for.
 *
 * @param states only in one of these; any if there is none
 * @param unit in its normal form
 * @param onlyOf the only departments whose slips the caller reads; empty for those who read all of their office
 * @param reader whom they are shown to: a slip of a complaint about them is not found by its home
 */
public record SlipFilter(
        Optional<String> office,
        Optional<String> department,
        List<String> states,
        Optional<UUID> requestId,
        Optional<String> unit,
        DueFilter due,
        Optional<Set<String>> onlyOf,
        Reader reader) {}
