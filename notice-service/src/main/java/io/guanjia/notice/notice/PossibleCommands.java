package io.guanjia.notice.notice;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a notice would refuse now of each command, whatever the command's body may say. */
public final class PossibleCommands {

    private static final Conclusion AGREE = new Conclusion(ApprovalDecision.AGREE, Optional.empty(), true);
    private static final String SOME_REASON = "。";

    private PossibleCommands() {}

    /** Each command with the name by which the permission table knows it. */
    public static Map<String, NoticeCommand> of(Notice notice) {
        Map<String, NoticeCommand> commands = new LinkedHashMap<>();
        commands.put("notice.edit", new NoticeCommand.Edit(notice.content()));
        commands.put("notice.submit", new NoticeCommand.Submit());
        commands.put("notice.decide-as-director", new NoticeCommand.DecideAsDirector(AGREE));
        commands.put("notice.decide-as-chief", new NoticeCommand.DecideAsChief(AGREE));
        commands.put("notice.recall", new NoticeCommand.Recall());
        commands.put("notice.drop", new NoticeCommand.Drop(SOME_REASON));
        commands.put("notice.release", new NoticeCommand.Release(true));
        commands.put("notice.withdraw", new NoticeCommand.Withdraw(SOME_REASON));
        return commands;
    }

    /** The refusal of the command, if the notice has one. */
    public static Optional<Problem> objection(
            Notice notice, NoticeCommand command, Actor by, Instant at, ForwardRules forwards) {
        return switch (notice.decide(command, by, at, forwards)) {
            case NoticeDecision.Accepted _ -> Optional.empty();
            case NoticeDecision.Refused(var refusal) ->
                aboutTheNewText(command, refusal) ? Optional.empty() : Optional.of(refusal.problem());
        };
    }

    /** Another text may be fit where the present one is not. */
    private static boolean aboutTheNewText(NoticeCommand command, NoticeRefusal refusal) {
        return command instanceof NoticeCommand.Edit
                && !(refusal instanceof NoticeRefusal.WrongState || refusal instanceof NoticeRefusal.ContentFrozen);
    }
}
