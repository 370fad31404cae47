package io.guanjia.platform.description;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;

/** What a class of ours is called in the document. */
final class Named {

    private Named() {}

    static String inTheDescription(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(Schema.class))
                .map((AnnotationInstance schema) -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }
}
