package io.guanjia.platform.description;

import io.guanjia.platform.text.Text;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/** Writes into the description of the interface how long the texts may be that {@link Text} limits. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TextLimits implements OASFilter {

    private static final DotName NOT_NULL = DotName.createSimple(NotNull.class);

    private final IndexView index;

    public TextLimits(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (AnnotationInstance limit : index.getAnnotations(Text.class)) {
            schemasOf(document, limit.target()).forEach(schema -> {
                schema.setMaxLength(limit.value("max").asInt());
                int least = limit.valueWithDefault(index, "min").asInt();
                schema.setMinLength(mustBeThere(limit.target()) ? Math.max(1, least) : least);
            });
        }
    }

    /** Of a text that must be there a rule demands that it says something, where {@link Text} leaves that to the rule. */
    private static boolean mustBeThere(AnnotationTarget target) {
        return fieldOf(target)
                .filter(field -> isList(field)
                        ? field.type()
                                .asParameterizedType()
                                .arguments()
                                .getFirst()
                                .hasAnnotation(NOT_NULL)
                        : field.hasAnnotation(NOT_NULL))
                .isPresent();
    }

    private static boolean isList(FieldInfo field) {
        return field.type().kind() == Type.Kind.PARAMETERIZED_TYPE;
    }

    private Stream<Schema> schemasOf(OpenAPI document, AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.METHOD_PARAMETER
                ? schemasOf(document, target.asMethodParameter())
                : fieldOf(target).flatMap(field -> schemaOf(document, field)).stream();
    }

    /** What a query asks by. A method that resources inherit is an operation of each, which is called by them. */
    private Stream<Schema> schemasOf(OpenAPI document, MethodParameterInfo text) {
        AnnotationInstance query = text.annotation(QueryParam.class);
        if (query == null) {
            return Stream.empty();
        }
        ClassInfo declaring = text.method().declaringClass();
        Set<String> operations = Stream.concat(
                        Stream.of(declaring), index.getAllKnownSubclasses(declaring.name()).stream())
                .map(resource -> resource.simpleName() + "_" + text.method().name())
                .collect(Collectors.toSet());
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operations.contains(operation.getOperationId()))
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> query.value().asString().equals(parameter.getName()))
                .map(Parameter::getSchema);
    }

    private static Optional<FieldInfo> fieldOf(AnnotationTarget target) {
        return switch (target.kind()) {
            case FIELD -> Optional.of(target.asField());
            case TYPE -> Optional.ofNullable(target.asType().enclosingTarget()).flatMap(TextLimits::fieldOf);
            default -> Optional.empty();
        };
    }

    /** The schema of the text itself, be it the field or what the field's list holds. */
    private static Optional<Schema> schemaOf(OpenAPI document, FieldInfo field) {
        return Optional.ofNullable(
                        document.getComponents().getSchemas().get(Named.inTheDescription(field.declaringClass())))
                .map(Schema::getProperties)
                .map(properties -> properties.get(field.name()))
                .map(schema -> isList(field) ? schema.getItems() : schema);
    }
}
