package io.guanjia.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;

/** Says of every endpoint how it may refuse, with the codes there are and an example of each. */
@OpenApiFilter(stages = RunStage.BUILD)
public class RefusalsInTheDescription implements OASFilter {

    private static final Set<Integer> ANYWHERE = Set.of(400, 401, 403, 406, 500, 503);

    private final RefusalExamples examples;

    public RefusalsInTheDescription(IndexView index) {
        this.examples = RefusalExamples.in(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Set<Integer> used = new TreeSet<>();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    for (int status : statusesOf(path, method, operation)) {
                        used.add(status);
                        operation
                                .getResponses()
                                .addAPIResponse(
                                        Integer.toString(status),
                                        OASFactory.createAPIResponse().ref(name(status)));
                    }
                }));
        used.forEach(status -> document.getComponents().addResponse(name(status), examples.answer(status)));
    }

    private static String name(int status) {
        return "Refused" + status;
    }

    private static Set<Integer> statusesOf(String path, HttpMethod method, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(ANYWHERE);
        if (path.contains("{") || takes(operation, "branch")) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415, 422));
        }
        if (takes(operation, HttpHeaders.IF_MATCH)) {
            statuses.addAll(Set.of(412, 428));
        }
        if (changes(path, method)) {
            statuses.addAll(Set.of(409, 422));
        }
        return statuses;
    }

    /** Whatever does more than look; what is asked by POST, so that no phone stands in an address, is a look-up. */
    private static boolean changes(String path, HttpMethod method) {
        return switch (method) {
            case PUT, DELETE, PATCH -> true;
            case POST -> !path.endsWith("/lookups");
            default -> false;
        };
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(taken -> parameter.equals(taken.getName()));
    }
}
