package io.guanjia.routing.slip.rest;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.routing.slip.AskedBy;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipCommand;
import io.guanjia.routing.slip.SlipDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands on a slip as a screen offers them: each as the permission table names it, with words that no rule minds. */
final class SlipActions {

    private static final String WORDS = "办理";

    private SlipActions() {}

    /** What the slip's own rules and state hold against the command now. */
    static Optional<Problem> objection(
            ContactSlip slip, SlipCommand command, Actor by, Set<String> departments, Instant at) {
        return switch (slip.decide(command, by, departments, at)) {
            case SlipDecision.Accepted _ -> Optional.empty();
            case SlipDecision.Refused(var refusal) -> Optional.of(refusal.problem());
        };
    }

    /** All of them in the order in which they are offered at this time. */
    static Map<String, SlipCommand> commands(Instant at) {
        Map<String, SlipCommand> commands = new LinkedHashMap<>();
        commands.put("contact-slip.acknowledge", new SlipCommand.Acknowledge());
        commands.put("contact-slip.reject", new SlipCommand.Reject(WORDS));
        commands.put("contact-slip.start", new SlipCommand.StartHandling());
        commands.put("contact-slip.report", new SlipCommand.Report(WORDS, List.of(), true));
        commands.put("contact-slip.confirm", new SlipCommand.Confirm());
        commands.put("contact-slip.return", new SlipCommand.Return(WORDS));
        commands.put("contact-slip.withdraw", new SlipCommand.Withdraw(WORDS));
        commands.put("contact-slip.hand-over", new SlipCommand.HandOver("-", WORDS, false));
        commands.put("contact-slip.urge", new SlipCommand.Urge(AskedBy.CUSTOMER_SERVICE, WORDS));
        commands.put(
                "contact-slip.note-progress",
                new SlipCommand.NoteProgress(
                        WORDS, false, Optional.empty(), Optional.of(at.plus(Duration.ofHours(1)))));
        return Collections.unmodifiableMap(commands);
    }
}
