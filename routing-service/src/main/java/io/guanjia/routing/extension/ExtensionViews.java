package io.guanjia.routing.extension;

import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.extension.ExtensionBodies.ExtensionView;
import io.guanjia.routing.extension.ExtensionBodies.OfSlip;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipHolders;
import io.guanjia.routing.slip.StoredSlip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Extensions as whoever asks may see them: no more of their words than of their slip's. */
@ApplicationScoped
class ExtensionViews {

    static final String ASK = "slip-extension.ask";
    static final String DECIDE = "slip-extension.decide";
    static final String WITHDRAW = "slip-extension.withdraw";

    private final SlipExtensions extensions;
    private final KeepExtensions keep;
    private final SlipHolders slips;
    private final Deadlines deadlines;
    private final History history;
    private final CurrentCaller caller;
    private final Actions actions;
    private final PermissionTable table;

    ExtensionViews(
            SlipExtensions extensions,
            KeepExtensions keep,
            SlipHolders slips,
            Deadlines deadlines,
            History history,
            CurrentCaller caller,
            Actions actions,
            PermissionTable table) {
        this.extensions = extensions;
        this.keep = keep;
        this.slips = slips;
        this.deadlines = deadlines;
        this.history = history;
        this.caller = caller;
        this.actions = actions;
        this.table = table;
    }

    /** All of a slip, each with its history and what may be done with it. */
    OfSlip ofSlip(BranchTransaction tx, UUID slipId) {
        StoredSlip stored = slips.read(tx, slipId);
        List<ExtensionView> found = deadlines.with(tx, extensions.ofSlip(tx, slipId), SlipExtension::id).stream()
                .map(one -> ExtensionView.of(one.row(), shown(stored), one.due().orElse(null))
                        .whole(
                                history.of(tx, one.row().id()).stream()
                                        .map(line -> line.shown(shown(stored)))
                                        .toList(),
                                actionsOn(one.row(), stored.slip())))
                .toList();
        return new OfSlip(
                found,
                List.of(actions.of(
                        ASK,
                        () -> keep.againstAsking(tx, actorOf(ASK), caller.get().departments(), stored.slip()))));
    }

    /** One by itself. */
    ExtensionView file(LineFile<SlipExtension> file) {
        SlipExtension one = file.line();
        StoredSlip stored = slips.read(file.tx(), one.slipId());
        return ExtensionView.of(one, shown(stored), file.due())
                .whole(file.history(shown(stored)), actionsOn(one, stored.slip()));
    }

    /** As a list shows them. */
    List<ExtensionView> listed(BranchTransaction tx, List<Clocked<SlipExtension>> found) {
        Map<UUID, ShownWords> bySlip =
                slips.read(tx, found.stream().map(one -> one.row().slipId()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(stored -> stored.slip().id(), this::shown));
        return found.stream()
                .map(one -> ExtensionView.of(
                        one.row(),
                        bySlip.getOrDefault(one.row().slipId(), ShownWords.WITHHELD),
                        one.due().orElse(null)))
                .toList();
    }

    private ShownWords shown(StoredSlip stored) {
        return stored.shownTo(caller.reader());
    }

    private List<Action> actionsOn(SlipExtension one, ContactSlip slip) {
        return List.of(
                actions.of(DECIDE, () -> KeepExtensions.againstDeciding(one, slip, actorOf(DECIDE))),
                actions.of(WITHDRAW, () -> one.against(SlipExtension.Step.WITHDRAW)
                        .or(() -> SlipHolders.againstTheDepartment(
                                slip, actorOf(WITHDRAW), caller.get().departments()))));
    }

    private Actor actorOf(String command) {
        return caller.get().actingAs(table.of(command).roles());
    }
}
