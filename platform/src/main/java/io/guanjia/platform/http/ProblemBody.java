package io.guanjia.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 9457 problem details, with the stable code, the clauses whose rule refused, and every field at fault.
 *
 * @param requestId what operations find the request by
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        description = "RFC 9457 problem details / 问题说明",
        requiredProperties = {"type", "title", "status", "detail", "code", "requestId"})
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<String> clauses,
        Map<String, Object> values,
        List<FieldError> errors,
        String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody of(Problem problem, HttpHeaders headers) {
        return of(problem, Language.preferredIn(headers), headers.getHeaderString(RequestId.HEADER));
    }

    public static ProblemBody of(Problem problem, Language language, String requestId) {
        ProblemType type = problem.type();
        String sentence = language == Language.ZH ? type.zh() : type.en();
        return new ProblemBody(
                "urn:guanjia:problem:" + type.name(),
                language == Language.ZH ? "无法办理" : "Not done",
                type.status(),
                filled(sentence, problem.values()).replace("{requestId}", String.valueOf(requestId)),
                type.name(),
                problem.clauses(),
                problem.values(),
                problem.errors(),
                requestId);
    }

    /** The problem's sentence in the language that the caller prefers. */
    public static String sentence(Problem problem, HttpHeaders headers) {
        return of(problem, headers).detail();
    }

    private static String filled(String sentence, Map<String, Object> values) {
        String result = sentence;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            result = result.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return result;
    }

    /** Chinese unless the caller clearly prefers English. */
    public enum Language {
        ZH("zh"),
        EN("en");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }

        /** As Accept-Language names it. */
        public String tag() {
            return tag;
        }

        static Language preferredIn(HttpHeaders headers) {
            return preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }

        /** @param acceptLanguage the header; one that is missing or cannot be read prefers nothing */
        public static Language preferred(String acceptLanguage) {
            return rangesIn(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(LanguageRange::getRange)
                    .filter(tag -> tag.startsWith("zh") || tag.startsWith("en"))
                    .findFirst()
                    .filter(tag -> tag.startsWith("en"))
                    .map(english -> EN)
                    .orElse(ZH);
        }

        private static List<LanguageRange> rangesIn(String acceptLanguage) {
            try {
                return acceptLanguage == null ? List.of() : LanguageRange.parse(acceptLanguage);
            } catch (IllegalArgumentException unreadable) {
                return List.of();
            }
        }
    }
}
