package io.guanjia.intake.ledger;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 协定时间内答复率。 */
@Path("/api/intake/agreed-replies")
@RunOnVirtualThread
@Tag(name = "客服前台台帐 Front-desk ledger")
public class AgreedRepliesResource {

    private final Transactions transactions;
    private final BranchDirectory branches;
    private final CurrentCaller caller;

    AgreedRepliesResource(Transactions transactions, BranchDirectory branches, CurrentCaller caller) {
        this.transactions = transactions;
        this.branches = branches;
        this.caller = caller;
    }

    @GET
    @Allowed("ledger.read")
    @Operation(
            summary = "协定时间内答复的咨询 Inquiries answered by the agreed time",
            description = "一个分公司一个月：应答复、按时答复的件数与比例，目标 100%，并列出各件（超时的在前，最多 200 件）。Of one branch and month, with the"
                    + " inquiries behind it, the late ones in front, 200 at most.")
    public AgreedReplies of(
            @QueryParam("month")
                    @Parameter(
                            description = "月份，例如 2026-11；默认本月 This month by default",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"))
                    YearMonth month,
            @QueryParam("branch") Optional<String> branch) {
        String of = branch.or(() -> caller.get().org().branch())
                .filter(code -> caller.scope().readableBranches().contains(code))
                .orElseThrow(() -> Problem.of(CommonProblem.OTHER_BRANCH, Map.of("branch", branch.orElse(""))));
        return transactions.in(caller.scope(), tx -> {
            YearMonth asked = month == null ? YearMonth.from(tx.now().atZone(branches.zone(of))) : month;
            return AgreedReplies.of(tx, of, asked, branches.zone(of));
        });
    }
}
