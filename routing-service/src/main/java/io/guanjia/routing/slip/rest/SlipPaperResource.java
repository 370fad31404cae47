package io.guanjia.routing.slip.rest;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.paper.TakenPapers;
import io.guanjia.routing.slip.Departments;
import io.guanjia.routing.slip.FindSlips;
import io.guanjia.routing.slip.StoredSlip;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 内部联络单的纸质件。 */
@Path("/api/routing/contact-slips")
@RunOnVirtualThread
@Tag(name = "内部联络单 Contact slips")
public class SlipPaperResource {

    private final FindSlips findSlips;
    private final Transactions transactions;
    private final Departments departments;
    private final BranchDirectory branches;
    private final TakenPapers papers;
    private final CurrentCaller caller;

    SlipPaperResource(
            FindSlips findSlips,
            Transactions transactions,
            Departments departments,
            BranchDirectory branches,
            TakenPapers papers,
            CurrentCaller caller) {
        this.findSlips = findSlips;
        this.transactions = transactions;
        this.departments = departments;
        this.branches = branches;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/paper")
    @Produces(TakenPapers.PDF)
    @Allowed("contact-slip.take-paper")
    @APIResponse(
            responseCode = "200",
            description = "PDF",
            content =
                    @Content(
                            mediaType = TakenPapers.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "联络单纸质件（PDF，留痕） A slip as paper",
            description = "含双方签字栏；所见与本人在屏幕上所见相同，何人何时出具留痕。With room for both signatures; it says what its reader"
                    + " is shown on the screen, and who took it stays on record.")
    public Response paper(@PathParam("id") UUID id) {
        Reader reader = caller.reader();
        FindSlips.SlipFile file = findSlips.file(reader, id);
        StoredSlip stored = file.stored();
        String code = stored.slip().matter().departmentCode();
        String department = transactions
                .in(reader.scope(), tx -> departments.find(tx, code))
                .flatMap(Department::name)
                .orElse(code);
        return papers.answer(
                new TakenPapers.Of(id, stored.branch(), stored.slip().office()),
                SlipPaper.of(
                        file,
                        stored.shownTo(reader),
                        branches.zone(stored.branch()),
                        department,
                        reader.caller().staffId()),
                caller.actor());
    }
}
