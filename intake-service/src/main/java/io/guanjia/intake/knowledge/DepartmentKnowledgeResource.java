package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KnowledgeBodies.EntryQuery;
import io.guanjia.intake.knowledge.KnowledgeBodies.EntryView;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 各部门的信息档案:哪个部门维护哪些,哪个部门还没有。 */
@Path("/api/intake/knowledge")
@RunOnVirtualThread
@Tag(name = "信息档案 Knowledge base")
public class DepartmentKnowledgeResource {

    private final Transactions transactions;
    private final KnowledgeEntries entries;
    private final FindKnowledge find;
    private final Directory directory;
    private final CurrentCaller caller;

    DepartmentKnowledgeResource(
            Transactions transactions,
            KnowledgeEntries entries,
            FindKnowledge find,
            Directory directory,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.entries = entries;
        this.find = find;
        this.directory = directory;
        this.caller = caller;
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
        Reader reader = caller.reader();
        Scope scope = reader.scope();
        office.filter(asked -> !isWithin(scope, asked)).ifPresent(asked -> {
            throw Problem.of(CommonProblem.OTHER_OFFICE, Map.of("office", asked));
        });
        List<StoredEntry> departments = directory.list(scope, caller.get().org(), "department").stream()
                .filter(one -> scope.office().or(() -> office).stream()
                        .allMatch(one.content().path("office").asText()::equals))
                .toList();
        return transactions.in(KnowledgeEntries.readBy(reader), tx -> {
            Set<String> speaking = entries.keepers(
                    tx,
                    departments.stream().map(DepartmentKnowledgeResource::code).toList());
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
