package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.AttachToRequest;
import io.guanjia.platform.attachment.Attachment;
import io.guanjia.platform.attachment.AttachmentAnswers;
import io.guanjia.platform.attachment.AttachmentHeaders;
import io.guanjia.platform.attachment.AttachmentKind;
import io.guanjia.platform.attachment.AttachmentView;
import io.guanjia.platform.attachment.Attachments;
import io.guanjia.platform.attachment.ReceivedFiles;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.text.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 登记的附件。What hangs on a request. */
@Path("/api/intake/service-requests/{id}/attachments")
@RunOnVirtualThread
@Tag(name = "登记附件 Attachments of requests")
public class RequestAttachmentResource {

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final String PDF = "application/pdf";

    private final AttachToRequest attach;
    private final ReceivedFiles files;
    private final AttachmentAnswers answers;
    private final CurrentCaller caller;
    private final Actions actions;

    RequestAttachmentResource(
            AttachToRequest attach,
            ReceivedFiles files,
            AttachmentAnswers answers,
            CurrentCaller caller,
            Actions actions) {
        this.attach = attach;
        this.files = files;
        this.answers = answers;
        this.caller = caller;
        this.actions = actions;
    }

    /** What hangs on a request, and what the caller may do with it. */
    @Schema(name = "RequestAttachments")
    record ListView(List<AttachmentView> items, List<Action> actions) {}

    /** Why an attachment is taken back. */
    @Schema(name = "RequestAttachmentWithdrawal")
    record Withdrawal(
            @NotNull @Text(max = 500) @Schema(examples = "拍错了楼栋")
            String reason) {}

    @GET
    @Allowed("service-request.read")
    @Operation(
            summary = "附件列表 Attachments",
            description =
                    "按上传先后，含已作废的。被投诉人看不到。In the order they were attached, withdrawn ones too; not for whom the request accuses.")
    public ListView list(@PathParam("id") UUID id) {
        AttachToRequest.Listed listed = attach.list(caller.reader(), id);
        return new ListView(
                listed.attachments().stream().map(one -> view(listed, one)).toList(),
                List.of(
                        actions.of("request-attachment.add", () -> Attachments.tooMany(listed.attachments())),
                        actions.of("request-attachment.read", Optional::empty),
                        actions.of("request-attachment.read-withdrawn", Optional::empty),
                        actions.of("request-attachment.withdraw", Optional::empty)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Allowed("request-attachment.add")
    @Operation(
            summary = "上传附件 Attach a file",
            description =
                    "正文即文件本身：JPEG、PNG 或 PDF，至多 10 MB，每件登记至多 10 个。类型按内容辨认；照片中的拍摄地点等信息会被去掉。"
                            + "同一文件再次上传即是原来的附件。The body is the file: JPEG, PNG or PDF of at most 10 MB, 10 on each request. Its content"
                            + " says what it is; where a photo was taken is left out. The same file again is the attachment that is there.")
    @APIResponse(
            responseCode = "201",
            description = "已上传 Attached",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull AttachmentKind kind,
            @Parameter(description = "文件名，按 UTF-8 百分号编码 What the file is called, percent-encoded as UTF-8")
                    @HeaderParam(AttachmentHeaders.NAME)
                    String name,
            @Parameter(description = "说明，至多 200 字，按 UTF-8 百分号编码 A remark of at most 200 characters, percent-encoded")
                    @HeaderParam(AttachmentHeaders.CAPTION)
                    String caption,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        Optional<String> called = AttachmentHeaders.name(name);
        Optional<String> remark = AttachmentHeaders.caption(caption);
        AttachToRequest.Listed attached = files.receive(
                headers,
                file,
                sound -> attach.attach(
                        caller.reader(), caller.actor(), id, new Attachment.Sent(kind, sound, called, remark)));
        AttachmentView view = view(attached, attached.attachments().getFirst());
        return RestResponse.ResponseBuilder.<AttachmentView>created(
                        URI.create("/api/intake/service-requests/" + id + "/attachments/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{attachmentId}")
    @Produces({JPEG, PNG, PDF})
    @Allowed("request-attachment.read")
    @Operation(summary = "查看附件 The file itself", description = "每次查看都记录在案。Every reading stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response one(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachment) {
        return answered(id, attachment, false);
    }

    @GET
    @Path("/{attachmentId}/withdrawn")
    @Produces({JPEG, PNG, PDF})
    @Allowed("request-attachment.read-withdrawn")
    @Operation(summary = "查看已作废的附件 A file that was withdrawn", description = "每次查看都记录在案。Every reading stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response withdrawnOne(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachment) {
        return answered(id, attachment, true);
    }

    @POST
    @Path("/{attachmentId}/withdrawal")
    @Allowed("request-attachment.withdraw")
    @Operation(
            summary = "附件作废 Withdraw an attachment",
            description =
                    "须写明原因；文件保留，此后只有管理处主任和品质部可以查看。With a reason; the file stays, for the office's director and the quality department.")
    public AttachmentView withdraw(
            @PathParam("id") UUID id, @PathParam("attachmentId") UUID attachment, @NotNull @Valid Withdrawal sent) {
        AttachToRequest.Listed withdrawn =
                attach.withdraw(caller.reader(), caller.actor(), id, attachment, sent.reason());
        return view(withdrawn, withdrawn.attachments().getFirst());
    }

    private Response answered(UUID id, UUID attachment, boolean withdrawn) {
        return answers.of(caller.scope(), attach.read(caller.reader(), caller.actor(), id, attachment, withdrawn));
    }

    private static AttachmentView view(AttachToRequest.Listed listed, Attachment one) {
        return AttachmentView.of(one, listed.shown(), listed.names());
    }
}
