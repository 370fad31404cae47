package io.guanjia.intake.knowledge;

import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is sent about the knowledge base, and how it is shown. */
final class KnowledgeBodies {

    private KnowledgeBodies() {}

    /** What a list is narrowed to. */
    public static class EntryQuery {

        @QueryParam("office")
        Optional<String> office;

        @QueryParam("state")
        @Parameter(description = "默认 IN_FORCE In force, unless said otherwise")
        Optional<KnowledgeEntry.State> state;

        @QueryParam("category")
        Optional<String> category;

        @QueryParam("department")
        @Parameter(description = "由该部门维护的 Those that the department keeps")
        Optional<String> department;

        @QueryParam("stale")
        @Parameter(description = "true：只看已过复核日期的 Only what is stale")
        boolean stale;

        static EntryQuery ofDepartment(String department) {
            EntryQuery query = new EntryQuery();
            query.office = Optional.empty();
            query.state = Optional.empty();
            query.category = Optional.empty();
            query.department = Optional.of(department);
            return query;
        }
    }

    /** What an entry says, or is to say. */
    @Schema(name = "KnowledgeEntryText")
    record Content(
            @NotNull
            @SingleLine
            @Text(max = 100)
            @Schema(description = "标题：人们怎么问 What people ask", examples = "有线电视报修电话")
            String title,

            @NotNull @Text(max = 40) @Schema(description = "事项类别 Category", examples = "CABLE_TV")
            String category,

            @SingleLine
            @Text(max = 200, min = 0)
            @Schema(description = "关键词，以空格分开 Words by which else people ask", examples = "电视 没信号 天威")
            String keywords,

            @NotNull @Text(max = 2000) @Schema(description = "答复内容，不得含个人号码 What to answer; no number of a person")
            String answer,

            @NotNull
            @SingleLine
            @Text(max = 200)
            @Schema(description = "来源 From where it is known", examples = "天威视讯客服 2026-11")
            String source,

            @Text(max = 60)
            @Schema(
                    description = "由哪个部门维护；不填为客服组 Department that keeps it; customer service without one",
                    examples = "GL01-ENGINEERING")
            String department,

            @Schema(description = "复核日期，默认为分公司的期限 Day of review; the branch's limit, unless said otherwise")
            LocalDate reviewOn,

            @Text(max = 50)
            @Schema(description = "管理处；仅分公司人员新增时填，且必填 Office, for branch staff who add an entry and for nobody else")
            String office) {

        /** @throws Problem {@code INVALID_FIELD}: what would change nothing is not taken as if it did */
        void requireNoOffice(String why) {
            if (office != null) {
                throw Problem.of(CommonProblem.INVALID_FIELD, List.of(new FieldError("office", why)));
            }
        }

        KnowledgeText text() {
            return new KnowledgeText(
                    title,
                    category.strip(),
                    keywords == null ? "" : keywords,
                    answer.strip(),
                    source,
                    department == null ? null : department.strip());
        }
    }

    /** That it is still so. */
    @Schema(name = "KnowledgeEntryVerified")
    record Verified(
            @Schema(description = "下次复核日期，默认为分公司的期限 Next day of review; the branch's limit, unless said otherwise")
            LocalDate reviewOn) {}

    /** Why nobody is answered from it any more. */
    @Schema(name = "KnowledgeEntryEnd")
    record End(
            @NotNull @Text(max = 200) @Schema(examples = "该线路已改由电信维护")
            String reason) {}

    /** An entry as somebody sees it. */
    @Schema(
            name = "KnowledgeEntry",
            description =
                    "信息档案；revisions、history、actions 只在详情中给出 An entry; revisions, history and actions on the file only")
    record EntryView(
            UUID id,
            String number,

            @Schema(description = "管理处；集团的为 - Office; - for the group's")
            String office,

            boolean ofTheGroup,
            String title,
            String category,
            String keywords,
            String answer,
            String source,
            @Schema(nullable = true) String department,
            KnowledgeEntry.State state,
            int revision,
            Instant verifiedAt,
            Instant reviewDueAt,

            @Schema(description = "已过复核日期：仍可引用，须先提醒 Its day of review is over: still to be cited, with a warning")
            boolean stale,

            @Schema(nullable = true, description = "复核时限 When it is to be verified anew")
            NearestClock due,

            long version,
            List<RevisionView> revisions,
            List<History.Line> history,
            List<Action> actions) {

        static EntryView listed(Clocked<KnowledgeEntry> entry, Instant now) {
            return of(entry.row(), now, entry.due().orElse(null), List.of(), List.of(), List.of());
        }

        static EntryView of(
                KnowledgeEntry entry,
                Instant now,
                NearestClock due,
                List<RevisionView> revisions,
                List<History.Line> history,
                List<Action> actions) {
            KnowledgeText text = entry.text();
            return new EntryView(
                    entry.id(),
                    entry.number(),
                    entry.office(),
                    entry.isOfTheGroup(),
                    text.title(),
                    text.category(),
                    text.keywords(),
                    text.answer(),
                    text.source(),
                    text.department(),
                    entry.state(),
                    entry.revision(),
                    entry.verifiedAt(),
                    entry.reviewDueAt(),
                    entry.isStaleAt(now),
                    due,
                    entry.version(),
                    revisions,
                    history,
                    actions);
        }
    }

    /** One text that an entry has had. */
    @Schema(name = "KnowledgeRevision")
    public record RevisionView(
            int revision,
            String title,
            String category,
            String keywords,
            String answer,
            String source,
            @Schema(nullable = true) String department,
            Instant at,
            String by) {}

    /** What was found. */
    @Schema(name = "KnowledgeFound")
    record Found(
            List<EntryView> items,

            @Schema(description = "还有更多，请再输入一个词 There are more: type one more word")
            boolean more) {}

    /** A department of which nothing is written down. */
    @Schema(name = "DepartmentWithoutKnowledge")
    record Silent(String code, String nameZh, String nameEn) {}
}
