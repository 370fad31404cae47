package io.guanjia.notice.archive.rest;

import io.guanjia.notice.archive.FindNotices.NoticeFile;
import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.distribution.DistributionLines.OnFile;
import io.guanjia.notice.distribution.DistributionRules;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.PossibleCommands;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What the caller may do with a notice and its lines now, by the decisions that would refuse it. */
@RequestScoped
public class NoticeActions {

    private final Actions actions;
    private final CurrentCaller caller;
    private final PermissionTable table;

    NoticeActions(Actions actions, CurrentCaller caller, PermissionTable table) {
        this.actions = actions;
        this.caller = caller;
        this.table = table;
    }

    List<Action> ofNotice(NoticeFile file) {
        Notice notice = file.stored().notice();
        List<Action> all = new ArrayList<>();
        PossibleCommands.of(notice)
                .forEach((name, command) -> all.add(actions.of(
                        name,
                        () -> PossibleCommands.objection(
                                notice,
                                command,
                                caller.get().actingAs(table.of(name).roles()),
                                file.at(),
                                file.forwards()))));
        all.add(actions.of("distribution.plan", () -> DistributionRules.onlyAReleasedNoticeGoesOut(notice)));
        boolean anyHangs = file.lines().stream().anyMatch(one -> one.line().state() == DistributionLine.State.POSTED);
        all.add(actions.of("notice.take-down", () -> DistributionRules.takenDownAtItsEnd(notice, anyHangs)));
        return all;
    }

    List<Action> ofLine(NoticeFile file, OnFile of) {
        Notice notice = file.stored().notice();
        return List.of(
                actions.of("distribution.settle", () -> of.line().againstAnything(notice)),
                actions.of("distribution.drop", () -> of.line().againstDropping(notice)));
    }
}
