package io.guanjia.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that was sent and cannot be taken.
 *
 * @param field where it is, as in {@code lines[0].copies}; a parameter or header by its name, {@code body} for all of it
 * @param problem what is asked of it, Chinese first; never what was sent, which may be anybody's words
 * @param allowed the words that are taken there, if they are a fixed list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "FieldError",
        description = "不能接受的一项：字段、要求、可用的取值 / what cannot be taken, and what can",
        requiredProperties = {"field", "problem"})
public record FieldError(String field, String problem, List<String> allowed) {

    public FieldError(String field, String problem) {
        this(field, problem, List.of());
    }

    /** A field or parameter that takes certain words only. */
    public static FieldError words(String field, List<String> allowed) {
        return new FieldError(
                field,
                "须为 %s 之一 (one of %s)".formatted(String.join("、", allowed), String.join(", ", allowed)),
                allowed);
    }

    /** A field or parameter that takes the words of an enum. */
    public static FieldError words(String field, Class<?> words) {
        return words(field, namesOf(words));
    }

    /** A name that nothing has here. */
    public static FieldError unknown(String field, List<String> known) {
        return new FieldError(
                field,
                known.isEmpty()
                        ? "没有此项，此处不接受任何项 (unknown; nothing is taken here)"
                        : "没有此项，可用：%s (unknown; there are: %s)"
                                .formatted(String.join("、", known), String.join(", ", known)),
                known);
    }

    /** All of them as one sentence holds them. */
    static String sentence(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.field() + " " + error.problem())
                .collect(Collectors.joining("; "));
    }

    private static List<String> namesOf(Class<?> words) {
        return List.of(words.getEnumConstants()).stream()
                .map(word -> ((Enum<?>) word).name())
                .toList();
    }
}
