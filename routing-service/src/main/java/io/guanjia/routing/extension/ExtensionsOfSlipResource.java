package io.guanjia.routing.extension;

import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.extension.ExtensionBodies.ExtensionView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 联络单的延期申请。 */
@Path("/api/routing/contact-slips")
@RunOnVirtualThread
@Tag(name = "延期 More time for a slip")
public class ExtensionsOfSlipResource {

    private final RegisterAnswers.Of<SlipExtension, ExtensionView> answers;
    private final Transactions transactions;
    private final KeepExtensions keep;
    private final ExtensionViews views;
    private final CurrentCaller caller;

    ExtensionsOfSlipResource(
            RegisterAnswers answers,
            Transactions transactions,
            SlipExtensions extensions,
            KeepExtensions keep,
            ExtensionViews views,
            CurrentCaller caller) {
        this.answers = answers.of(extensions, "/api/routing/slip-extensions/", views::file);
        this.transactions = transactions;
        this.keep = keep;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/extensions")
    @Allowed("slip-extension.read")
    @Operation(
            summary = "联络单的延期申请 What was asked for a slip",
            description = "先申请的在前；附可办事项。The first in front, with what the caller may do.")
    public ExtensionBodies.OfSlip ofSlip(@PathParam("id") UUID id) {
        return transactions.inSession(caller.scope(), tx -> views.ofSlip(tx, id));
    }

    @POST
    @Path("/{id}/extensions")
    @Allowed(ExtensionViews.ASK)
    @Operation(
            summary = "申请延期 Ask for more time",
            description = "须带 Idempotency-Key。“反馈或方案”时限未过时，由承办部门申请；批复之前时限照常计时，对业户的答复期限不变。Needs an"
                    + " Idempotency-Key. By the department, before its report or plan is due; the clock runs on until somebody"
                    + " decides, and what the household was promised stays.")
    @APIResponse(
            responseCode = "201",
            description = "已申请 Asked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExtensionView.class)))
    public RestResponse<ExtensionView> ask(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String header,
            @NotNull @Valid ExtensionBodies.NewExtension sent) {
        var asked = new SlipExtension.Asked(caller.get().staffId(), sent.reason(), sent.until());
        return answers.made(
                header,
                ExtensionViews.ASK + " " + id,
                sent,
                tx -> keep.ask(tx, caller.actor(), caller.get().departments(), id, asked));
    }
}
