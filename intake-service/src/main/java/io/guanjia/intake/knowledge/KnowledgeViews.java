package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KnowledgeBodies.EntryView;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows entries to whoever asks, with what they may do. */
@RequestScoped
class KnowledgeViews {

    static final String PATH = "/api/intake/knowledge/entries";
    static final String KEEP = "knowledge.keep";
    static final String KEEP_FOR_THE_GROUP = "knowledge.keep-for-the-group";

    private final KnowledgeEntries entries;
    private final Deadlines deadlines;
    private final History history;
    private final CurrentCaller caller;
    private final Actions actions;

    KnowledgeViews(
            KnowledgeEntries entries, Deadlines deadlines, History history, CurrentCaller caller, Actions actions) {
        this.entries = entries;
        this.deadlines = deadlines;
        this.history = history;
        this.caller = caller;
        this.actions = actions;
    }

    /** The group's own scope, for those who write at the group. */
    Scope asTheGroup() {
        Scope read = KnowledgeEntries.readBy(caller.scope());
        return new Scope(read.readableBranches(), Optional.of(Scope.SUITE_BRANCH), Optional.empty());
    }

    Keeper keeper() {
        return new Keeper(caller.get(), caller.actor());
    }

    /** Everything about an entry. */
    EntryView file(BranchTransaction tx, KnowledgeEntry entry) {
        ShownWords shown = ShownWords.to(tx.scope());
        Keeper keeper = new Keeper(caller.get(), caller.actor());
        return EntryView.of(
                entry,
                tx.now(),
                deadlines.nearest(tx, List.of(entry.id())).get(entry.id()),
                entries.revisions(tx, entry.id()),
                history.of(tx, entry.id()).stream()
                        .map(line -> line.shown(shown))
                        .toList(),
                List.of(
                        entry.isOfTheGroup()
                                ? actions.of(KEEP_FOR_THE_GROUP, () -> entry.against(KnowledgeEntry.Step.REVISE))
                                : actions.of(KEEP, () -> keeper.against(tx.scope(), entry)
                                        .or(() -> entry.against(KnowledgeEntry.Step.REVISE)))));
    }

    static RestResponse<EntryView> answered(EntryView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Version.etag(view.version()))
                .build();
    }

    static RestResponse<EntryView> added(EntryView view) {
        return RestResponse.ResponseBuilder.<EntryView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .header(HttpHeaders.ETAG, Version.etag(view.version()))
                .build();
    }
}
