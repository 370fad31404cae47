package io.guanjia.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of patterns that a text is held against them whole, as services do: by the description a pattern is looked for
 * anywhere in a text.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WholePatterns implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getPattern() != null) {
            schema.setPattern(whole(schema.getPattern()));
        }
        return schema;
    }

    static String whole(String pattern) {
        if (pattern.startsWith("^") && pattern.endsWith("$")) {
            return pattern;
        }
        return pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$";
    }
}
