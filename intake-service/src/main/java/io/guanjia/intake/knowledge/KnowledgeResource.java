package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KnowledgeBodies.EntryView;
import io.guanjia.intake.knowledge.KnowledgeBodies.Found;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Cursor;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 信息档案:检索与查看。 */
@Path("/api/intake/knowledge")
@RunOnVirtualThread
@Tag(name = "信息档案 Knowledge base")
public class KnowledgeResource {

    private final Transactions transactions;
    private final KnowledgeEntries entries;
    private final KnowledgeViews views;
    private final Directory directory;
    private final CurrentCaller caller;

    KnowledgeResource(
            Transactions transactions,
            KnowledgeEntries entries,
            KnowledgeViews views,
            Directory directory,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.entries = entries;
        this.views = views;
        this.directory = directory;
        this.caller = caller;
    }

    /** What a list is narrowed to. */
    public static class EntryQuery {

        @QueryParam("office")
        Optional<String> office;

        @QueryParam("state")
        @Parameter(description = "默认 IN_FORCE In force, unless said otherwise")
        Optional<KnowledgeEntry.State> state;

        @QueryParam("category")
        Optional<String> category;

        @QueryParam("stale")
        @Parameter(description = "true:只看已过复核日期的 Only what is stale")
        boolean stale;

        private KnowledgeEntry.State wanted() {
            return state.orElse(KnowledgeEntry.State.IN_FORCE);
        }
    }

    @GET
    @Path("/entries")
    @Allowed("knowledge.read")
    @Operation(
            summary = "信息档案列表 Entries",
            description =
                    "本分公司各管理处和集团的,复核日期最早的在前。Those of the branch's offices and the group's, what is to be verified first in front.")
    public Page<EntryView> list(
            @BeanParam EntryQuery query, @QueryParam("size") Integer size, @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(size, cursor);
        return transactions.inSession(
                KnowledgeEntries.readBy(caller.scope()),
                tx -> Page.of(
                        entries
                                .page(
                                        KnowledgeEntries.listing(
                                                tx, query.office, query.wanted(), query.category, query.stale),
                                        asked)
                                .stream()
                                .map(entry -> EntryView.of(entry, tx.now()))
                                .toList(),
                        asked.size(),
                        entry -> new Cursor(entry.reviewDueAt(), entry.id())));
    }

    @GET
    @Path("/entries/count")
    @Allowed("knowledge.read")
    @Operation(summary = "信息档案条数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam EntryQuery query) {
        return transactions.in(KnowledgeEntries.readBy(caller.scope()), tx -> KnowledgeEntries.listing(
                        tx, query.office, query.wanted(), query.category, query.stale)
                .count());
    }

    @GET
    @Path("/search")
    @Allowed("knowledge.read")
    @Operation(
            summary = "检索信息档案 Search",
            description = "标题、关键词、答复中的一部分,一个字也可,多个词以空格分开且都须出现;不分大小写和全半角。标题含有的在前,其次本管理处的、较新的;至多 20 条。不给 text 则为最新的。"
                    + "Part of title, keywords or answer, if only one character; of several words each. Those with it in the title first, then the"
                    + " own office's, then the newest; at most 20. Without text, the newest.")
    public Found search(@QueryParam("text") @Text(max = 100) String text) {
        Scope scope = caller.scope();
        return transactions.inSession(KnowledgeEntries.readBy(scope), tx -> {
            List<EntryView> found = entries.found(tx, Optional.ofNullable(text).orElse(""), scope.office()).stream()
                    .map(entry -> EntryView.of(entry, tx.now()))
                    .toList();
            return new Found(
                    found.stream().limit(KnowledgeEntries.MOST_FOUND).toList(),
                    found.size() > KnowledgeEntries.MOST_FOUND);
        });
    }

    @GET
    @Path("/entries/{entryId}")
    @Allowed("knowledge.read")
    @Operation(summary = "一条信息档案及其历次内容 One entry, with every text it has had")
    public RestResponse<EntryView> one(@PathParam("entryId") UUID id) {
        return KnowledgeViews.answered(transactions.inSession(
                KnowledgeEntries.readBy(caller.scope()), tx -> views.file(tx, entries.visible(tx, id))));
    }

    @GET
    @Path("/silent-departments")
    @Allowed("knowledge.read")
    @Operation(
            summary = "尚无信息档案的部门 Departments of which nothing is written down",
            description = "客服人员还须了解各部门的日常运作。Customer service is to know how each works.")
    public List<KnowledgeBodies.Silent> silent(@QueryParam("office") Optional<String> office) {
        Scope scope = caller.scope();
        office.filter(asked -> !isWithin(scope, asked)).ifPresent(asked -> {
            throw Problem.of(CommonProblem.OTHER_OFFICE, Map.of("office", asked));
        });
        List<StoredEntry> departments = directory.list(scope, caller.get().org(), "department").stream()
                .filter(one -> scope.office().or(() -> office).stream()
                        .allMatch(one.content().path("office").asText()::equals))
                .toList();
        return transactions.in(KnowledgeEntries.readBy(scope), tx -> {
            Set<String> speaking = entries.keepers(
                    tx, departments.stream().map(KnowledgeResource::code).toList());
            return departments.stream()
                    .filter(one -> !one.isEndedAt(tx.now()) && !speaking.contains(code(one)))
                    .map(one -> new KnowledgeBodies.Silent(
                            code(one),
                            one.content().path("nameZh").asText(),
                            one.content().path("nameEn").asText()))
                    .toList();
        });
    }

    private boolean isWithin(Scope scope, String office) {
        return scope.office()
                .map(office::equals)
                .orElseGet(() -> directory.list(scope, caller.get().org(), "office").stream()
                        .anyMatch(one -> one.key().equals("office:" + office)));
    }

    private static String code(StoredEntry department) {
        return department.key().substring("department:".length());
    }
}
