package io.guanjia.platform.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * Says of what is answered that every field is there: JSON has them all, {@code null} where there is nothing. A type that
 * leaves empty fields out says so to the JSON library and names the others itself.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class AnswersInTheDescription implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";

    private final Set<String> leavingOut;

    public AnswersInTheDescription(IndexView index) {
        this.leavingOut = index.getAnnotations(JsonInclude.class).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(annotation -> Named.inTheDescription(annotation.target().asClass()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (String name : answered(document, schemas)) {
            Schema schema = schemas.get(name);
            if (schema.getProperties() != null && !leavingOut.contains(name)) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
                schema.getProperties().values().forEach(AnswersInTheDescription::mayBeNull);
            }
        }
    }

    /** What is either of a type or null must not be said to be of one type besides. */
    private static void mayBeNull(Schema schema) {
        if (schema.getAnyOf() != null) {
            schema.setType(null);
        }
    }

    /** The names of all types that answers are made of. */
    private static Set<String> answered(OpenAPI document, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        for (PathItem path : document.getPaths().getPathItems().values()) {
            for (Operation operation : path.getOperations().values()) {
                operation.getResponses().getAPIResponses().values().stream()
                        .filter(answer -> answer.getContent() != null)
                        .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                        .map(MediaType::getSchema)
                        .forEach(schema -> collect(schema, schemas, found));
            }
        }
        return found;
    }

    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(REFERENCE.length());
            if (found.add(name)) {
                collect(schemas.get(name), schemas, found);
            }
        }
        partsOf(schema).forEach(part -> collect(part, schemas, found));
    }

    private static List<Schema> partsOf(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        for (List<Schema> several : several(schema)) {
            parts.addAll(several);
        }
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        return parts;
    }

    private static List<List<Schema>> several(Schema schema) {
        List<List<Schema>> several = new ArrayList<>();
        several.add(schema.getAnyOf());
        several.add(schema.getOneOf());
        several.add(schema.getAllOf());
        several.removeIf(list -> list == null);
        return several;
    }
}
