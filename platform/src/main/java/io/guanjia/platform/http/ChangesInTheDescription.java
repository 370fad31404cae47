package io.guanjia.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every change that it wants to know what was seen and what it answers otherwise; of reading, that it may be short. */
@OpenApiFilter(stages = RunStage.RUN)
public class ChangesInTheDescription implements OASFilter {

    private static final String NOT_MODIFIED = "304";
    private static final String UNCHANGED = "与 If-None-Match 所示的相同 The same as If-None-Match says was seen";
    private static final String SEEN = "所见版本的 ETag;* 表示不论版本。The ETag of the version that was seen; * for any.";
    private static final String NEW = "* 表示此前没有。* for what is not there yet.";

    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getGET() != null && !path.getGET().getResponses().hasAPIResponse(NOT_MODIFIED)) {
            path.getGET()
                    .getResponses()
                    .addAPIResponse(NOT_MODIFIED, OASFactory.createAPIResponse().description(UNCHANGED));
        }
        return path;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean mayBeNew = parameters.stream().anyMatch(parameter -> is(parameter, HttpHeaders.IF_NONE_MATCH));
        parameters.forEach(parameter -> {
            if (is(parameter, HttpHeaders.IF_MATCH)) {
                parameter.setRequired(!mayBeNew);
                parameter.setDescription(SEEN);
                answers(operation);
            } else if (is(parameter, HttpHeaders.IF_NONE_MATCH)) {
                parameter.setDescription(NEW);
            }
        });
        return operation;
    }

    private static void answers(Operation operation) {
        answers(operation, "412", "已被他人更新,请刷新后重试 Changed meanwhile: reload and try again");
        answers(operation, "428", "缺少 If-Match 请求头 The If-Match header is missing");
    }

    private static void answers(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, problem(description));
        }
    }

    private static APIResponse problem(String description) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static boolean is(Parameter parameter, String name) {
        return parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName());
    }
}
