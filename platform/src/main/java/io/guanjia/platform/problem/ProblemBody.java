package io.guanjia.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details, with the stable code, the clauses whose rule refused, and every field at fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "RFC 9457 problem details / 问题说明")
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<String> clauses,
        Map<String, Object> values,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody of(Problem problem, Language language) {
        ProblemType type = problem.type();
        String sentence = language == Language.ZH ? type.zh() : type.en();
        return new ProblemBody(
                "urn:guanjia:problem:" + type.name(),
                language == Language.ZH ? "无法办理" : "Not done",
                type.status(),
                filled(sentence, problem.values()),
                type.name(),
                problem.clauses(),
                problem.values(),
                problem.errors());
    }

    /** The problem's sentence in the language that the caller prefers. */
    public static String sentence(Problem problem, HttpHeaders headers) {
        return of(problem, Language.preferredIn(headers)).detail();
    }

    private static String filled(String sentence, Map<String, Object> values) {
        String result = sentence;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            result = result.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return result;
    }

    /** Chinese unless the caller clearly prefers English. */
    enum Language {
        ZH,
        EN;

        static Language preferredIn(HttpHeaders headers) {
            return preferred(headers.getAcceptableLanguages().stream().map(Locale::toLanguageTag));
        }

        /** @param tags of the Accept-Language header, the most wanted first */
        static Language preferred(Stream<String> tags) {
            return tags.map(tag -> tag.toLowerCase(Locale.ROOT))
                    .filter(tag -> tag.startsWith("zh") || tag.startsWith("en"))
                    .findFirst()
                    .filter(tag -> tag.startsWith("en"))
                    .map(english -> EN)
                    .orElse(ZH);
        }
    }
}
