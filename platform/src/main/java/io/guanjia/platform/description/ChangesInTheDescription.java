package io.guanjia.platform.description;

import io.guanjia.platform.export.Exports;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says of every change that it wants to know what was seen, of creating that it is named, of reading that it may be short. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ChangesInTheDescription implements OASFilter {

    static final String KEY = "Idempotency-Key";
    private static final String UNCHANGED = "与 If-None-Match 所示的相同 The same as If-None-Match says was seen";
    private static final String SEEN = "所见版本的 ETag;* 表示不论版本。The ETag of the version that was seen; * for any.";
    private static final String NEW = "* 表示此前没有。* for what is not there yet.";
    private static final String HAD = "已有内容的 ETag；相同则答 304。The ETag of what one has; the same is answered with 304.";
    private static final String NAMED =
            "由发送方为每次新建取的唯一值，重试时不变。A value of the sender's own for each creation, kept when it is sent again.";
    private static final String TAG = "内容的标记 The tag of what was read";

    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getGET() != null) {
            reads(path.getGET());
        }
        return path;
    }

    private static void reads(Operation reading) {
        if (isATable(reading)) {
            return;
        }
        reading.addParameter(OASFactory.createParameter()
                .name(HttpHeaders.IF_NONE_MATCH)
                .in(Parameter.In.HEADER)
                .description(HAD)
                .schema(text()));
        APIResponses answers = reading.getResponses();
        APIResponse read = answers.getAPIResponse("200");
        if (read != null) {
            read.addHeader(
                    HttpHeaders.ETAG,
                    OASFactory.createHeader().description(TAG).required(true).schema(text()));
        }
        answers.addAPIResponse("304", OASFactory.createAPIResponse().description(UNCHANGED));
    }

    /** Sent as it is read, it has no tag. */
    private static boolean isATable(Operation reading) {
        APIResponse read = reading.getResponses().getAPIResponse("200");
        return read != null && read.getContent() != null && read.getContent().hasMediaType(Exports.CSV);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean mayBeNew = parameters.stream().anyMatch(parameter -> is(parameter, HttpHeaders.IF_NONE_MATCH));
        parameters.forEach(parameter -> {
            if (is(parameter, HttpHeaders.IF_MATCH)) {
                parameter.setRequired(!mayBeNew);
                parameter.setDescription(SEEN);
            } else if (is(parameter, HttpHeaders.IF_NONE_MATCH) && parameter.getDescription() == null) {
                parameter.setDescription(NEW);
            } else if (is(parameter, KEY)) {
                parameter.setRequired(true);
                parameter.setDescription(NAMED);
            }
        });
        return operation;
    }

    private static boolean is(Parameter parameter, String name) {
        return parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName());
    }
}
