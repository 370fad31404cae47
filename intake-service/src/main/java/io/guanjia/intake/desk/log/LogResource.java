package io.guanjia.intake.desk.log;

import io.guanjia.intake.desk.log.LogBodies.LogEntryView;
import io.guanjia.intake.desk.log.LogBodies.Others;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.transaction.BranchTransaction;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 值班日志。 */
@Path("/api/intake/log-entries")
@RunOnVirtualThread
@Tag(name = "值班日志 Log of the shifts")
public class LogResource {

    private static final String CORRECT = "log.correct";
    private static final String TAKE_OVER = "log.take-over";

    private final RegisterAnswers.Of<LogEntry, LogEntryView> answers;
    private final KeepLog keep;
    private final CurrentCaller caller;
    private final Actions actions;

    LogResource(RegisterAnswers answers, LogEntries entries, KeepLog keep, CurrentCaller caller, Actions actions) {
        this.answers = answers.of(entries, "/api/intake/log-entries/", this::file);
        this.keep = keep;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("log.read")
    @Operation(
            summary = "值班日志 The log",
            description = "最近的在前；sort=DUE 只列待接班的，最先到期的在前。The latest in front; by sort=DUE what waits to be taken over.")
    public Page<LogEntryView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<LogEntry.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return answers.page(
                tx -> LogEntries.listing(tx, office, state, due.filter()),
                PageRequest.of(size, cursor),
                LogResource::listed);
    }

    private static List<LogEntryView> listed(BranchTransaction tx, List<Clocked<LogEntry>> found) {
        List<UUID> ids = found.stream().map(one -> one.row().id()).toList();
        Map<UUID, LogEntries.Other> corrected = LogEntries.corrected(tx, ids);
        Map<UUID, List<LogEntries.Other>> corrections = LogEntries.corrections(tx, ids);
        return found.stream()
                .map(one -> LogEntryView.listed(
                        one.row(),
                        ShownWords.to(tx.scope()),
                        one.due().orElse(null),
                        new Others(
                                corrected.get(one.row().id()),
                                corrections.getOrDefault(one.row().id(), List.of()))))
                .toList();
    }

    @GET
    @Path("/{logEntryId}")
    @Allowed("log.read")
    @Operation(summary = "一条日志 One entry")
    public RestResponse<LogEntryView> one(@PathParam("logEntryId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Allowed("log.write")
    @Operation(
            summary = "写日志、交班 Write an entry, or hand something over",
            description =
                    "须带 Idempotency-Key。写下后不能改，只能更正。Needs an Idempotency-Key. It is never changed, only corrected.")
    @APIResponse(
            responseCode = "201",
            description = "已写下 Written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LogEntryView.class)))
    public RestResponse<LogEntryView> write(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid LogBodies.NewEntry sent) {
        return answers.made(
                header, "write-log", sent, tx -> keep.write(tx, caller.actor(), sent.content(), sent.handedOver()));
    }

    @POST
    @Path("/{logEntryId}/correction")
    @Allowed(CORRECT)
    @Operation(
            summary = "更正 Correct it",
            description =
                    "须带 Idempotency-Key。另写一条，原条保留。Needs an Idempotency-Key. By another entry; this one stays as it is.")
    @APIResponse(
            responseCode = "201",
            description = "已写下 Written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LogEntryView.class)))
    public RestResponse<LogEntryView> correct(
            @PathParam("logEntryId") UUID id,
            @HeaderParam("Idempotency-Key") String header,
            @NotNull @Valid LogBodies.Correction sent) {
        return answers.made(
                header, "correct-log " + id, sent, tx -> keep.correct(tx, caller.actor(), id, sent.content()));
    }

    @POST
    @Path("/{logEntryId}/takeover")
    @Allowed(TAKE_OVER)
    @Operation(
            summary = "接班 Take it over",
            description = "须带 If-Match。由交班人以外的人接收。Needs If-Match. By somebody else than who wrote it.")
    public RestResponse<LogEntryView> takeOver(
            @PathParam("logEntryId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> keep.takeOver(tx, caller.actor(), id, ifMatch));
    }

    private LogEntryView file(LineFile<LogEntry> file) {
        LogEntry entry = file.line();
        List<UUID> one = List.of(entry.id());
        return LogEntryView.of(
                entry,
                file.words(),
                file.due(),
                new Others(
                        LogEntries.corrected(file.tx(), one).get(entry.id()),
                        LogEntries.corrections(file.tx(), one).getOrDefault(entry.id(), List.of())),
                file.history(),
                List.of(
                        actions.of(TAKE_OVER, () -> entry.againstTakingOver(caller.actor())),
                        actions.of(CORRECT, Optional::empty)));
    }
}
