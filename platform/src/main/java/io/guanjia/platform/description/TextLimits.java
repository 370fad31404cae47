package io.guanjia.platform.description;

import io.guanjia.platform.text.Text;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Writes into the description of the interface how long the texts may be that {@link Text} limits. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TextLimits implements OASFilter {

    private final IndexView index;

    public TextLimits(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (AnnotationInstance limit : index.getAnnotations(Text.class)) {
            fieldOf(limit.target()).ifPresent(field -> schemaOf(document, field).ifPresent(schema -> {
                schema.setMaxLength(limit.value("max").asInt());
                schema.setMinLength(limit.valueWithDefault(index, "min").asInt());
            }));
        }
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
                .map(schema -> field.type().kind() == Type.Kind.PARAMETERIZED_TYPE ? schema.getItems() : schema);
    }
}
