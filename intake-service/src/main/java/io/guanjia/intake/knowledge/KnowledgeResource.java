package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KeepKnowledge.Keeper;
import io.guanjia.intake.knowledge.KnowledgeBodies.EntryQuery;
import io.guanjia.intake.knowledge.KnowledgeBodies.EntryView;
import io.guanjia.intake.knowledge.KnowledgeBodies.Found;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 信息档案：检索、查看与维护，以及各部门维护的；集团人员维护集团的，供各分公司查。 */
@Path("/api/intake/knowledge")
@RunOnVirtualThread
@Tag(name = "信息档案 Knowledge base")
public class KnowledgeResource {

    private static final String KEEP = "knowledge.keep";

    private final RegisterAnswers.Of<KnowledgeEntry, EntryView> read;
    private final RegisterAnswers.Of<KnowledgeEntry, EntryView> kept;
    private final KnowledgeEntries entries;
    private final FindKnowledge find;
    private final KeepKnowledge keep;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Actions actions;

    KnowledgeResource(
            RegisterAnswers answers,
            KnowledgeEntries entries,
            FindKnowledge find,
            KeepKnowledge keep,
            Directory directory,
            CurrentCaller caller,
            Actions actions) {
        RegisterAnswers.Of<KnowledgeEntry, EntryView> all =
                answers.of(entries, "/api/intake/knowledge/entries/", this::file);
        this.read = all.within(KnowledgeEntries::readBy);
        this.kept = all.within(KnowledgeEntries::keptBy);
        this.entries = entries;
        this.find = find;
        this.keep = keep;
        this.directory = directory;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Path("/entries")
    @Allowed("knowledge.read")
    @Operation(
            summary = "信息档案列表 Entries",
            description =
                    "本分公司各管理处和集团的，复核日期最早的在前。Those of the branch's offices and the group's, what is to be verified first in front.")
    public Page<EntryView> list(
            @BeanParam EntryQuery query, @QueryParam("size") Integer size, @QueryParam("cursor") String cursor) {
        return find.page(caller.reader(), query, PageRequest.of(size, cursor));
    }

    @GET
    @Path("/entries/count")
    @Allowed("knowledge.read")
    @Operation(summary = "信息档案条数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam EntryQuery query) {
        return find.count(caller.reader(), query);
    }

    @GET
    @Path("/search")
    @Allowed("knowledge.read")
    @Operation(
            summary = "检索信息档案 Search",
            description = "标题、关键词、答复中的一部分，一个字也可，多个词以空格分开且都须出现；不分大小写和全半角。标题含有的在前，其次本管理处的、较新的；至多 20 条。不给 text 则为最新的。"
                    + "Part of title, keywords or answer, if only one character; of several words each. Those with it in the title first, then the"
                    + " own office's, then the newest; at most 20. Without text, the newest.")
    public Found search(@QueryParam("text") @Text(max = 100) String text) {
        return find.search(caller.reader(), Optional.ofNullable(text).orElse(""));
    }

    @GET
    @Path("/owed")
    @Allowed("knowledge.read")
    @Operation(
            summary = "一个部门维护的信息档案 What a department keeps",
            description =
                    "在用的，复核日期最早的在前；部门撤销后由主任负责复核，修订时改由他人维护。Those in force, what is to be verified first in front;"
                            + " the director's to verify once the department has ended, until a revision gives them to somebody else.")
    public Page<EntryView> owed(
            @NotNull @QueryParam("department") String department,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return find.page(caller.reader(), EntryQuery.ofDepartment(department), PageRequest.of(size, cursor));
    }

    @GET
    @Path("/silent-departments")
    @Allowed("knowledge.read")
    @Operation(
            summary = "尚无信息档案的部门 Departments of which nothing is written down",
            description = "客服人员还须了解各部门的日常运作。Customer service is to know how each works.")
    public List<KnowledgeBodies.Silent> silent(@QueryParam("office") Optional<String> office) {
        return find.silent(caller.reader(), office);
    }

    @GET
    @Path("/entries/{entryId}")
    @Allowed("knowledge.read")
    @Operation(summary = "一条信息档案及其历次内容 One entry, with every text it has had")
    public RestResponse<EntryView> one(@PathParam("entryId") UUID id) {
        return read.one(id);
    }

    @POST
    @Path("/entries")
    @Allowed(KEEP)
    @Operation(summary = "新增信息档案 Add an entry", description = "须带 Idempotency-Key。Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已新增 Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> add(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid KnowledgeBodies.Content sent) {
        String office = officeOf(caller.scope(), sent);
        return kept.made(header, "add-knowledge-entry", sent, tx -> keep.add(tx, keeper(), office, sent));
    }

    @POST
    @Path("/entries/{entryId}/revision")
    @Allowed(KEEP)
    @Operation(summary = "修订 Say it otherwise", description = "原文保留可查。What it said before stays readable.")
    public RestResponse<EntryView> revise(
            @PathParam("entryId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KnowledgeBodies.Content sent) {
        sent.requireNoOffice("修订不改变管理处，请不填 (a revision leaves the entry with its office: leave it out)");
        return kept.after(tx -> keep.revise(tx, keeper(), id, ifMatch, sent));
    }

    @POST
    @Path("/entries/{entryId}/confirmation")
    @Allowed(KEEP)
    @Operation(summary = "核实无误 It is still so", description = "内容不变，复核期限重新起算。The text stays; its clock starts anew.")
    public RestResponse<EntryView> confirm(
            @PathParam("entryId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KnowledgeBodies.Verified sent) {
        return kept.after(tx -> keep.confirm(tx, keeper(), id, ifMatch, sent));
    }

    @POST
    @Path("/entries/{entryId}/end")
    @Allowed(KEEP)
    @Operation(
            summary = "停用 End it",
            description = "不再用于答复，已引用处仍可查看。Nobody is answered from it any more; where it was cited it stays readable.")
    public RestResponse<EntryView> end(
            @PathParam("entryId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KnowledgeBodies.End sent) {
        return kept.after(tx -> keep.end(tx, keeper(), id, ifMatch, sent));
    }

    /** For which office somebody writes something down; what the group keeps is no office's. */
    private String officeOf(Scope scope, KnowledgeBodies.Content sent) {
        if (scope.writableBranch().isPresent()) {
            return directory.actingOffice(scope, Optional.ofNullable(sent.office()));
        }
        sent.requireNoOffice("集团的信息档案不属于任何管理处，请不填 (what the group keeps is no office's: leave it out)");
        return Scope.SUITE_BRANCH;
    }

    private Keeper keeper() {
        return new Keeper(caller.get(), caller.actor());
    }

    /** Everything about an entry, with whether the caller may change it now. */
    private EntryView file(LineFile<KnowledgeEntry> file) {
        KnowledgeEntry entry = file.line();
        Reader reader = caller.reader();
        Scope theirs = KnowledgeEntries.keptBy(reader);
        return EntryView.of(
                entry,
                file.tx().now(),
                file.due(),
                entries.revisions(file.tx(), entry.id()),
                file.history(),
                List.of(actions.of(KEEP, () -> entry.against(reader.caller(), theirs)
                        .or(() -> entry.against(KnowledgeEntry.Step.REVISE)))));
    }
}
