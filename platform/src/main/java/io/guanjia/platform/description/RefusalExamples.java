package io.guanjia.platform.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guanjia.platform.http.ProblemBody;
import io.guanjia.platform.http.ProblemBody.Language;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** The refusals of a service by their status: their codes, and one as it is really sent. */
record RefusalExamples(Map<Integer, List<ProblemType>> types) {

    /** In an order that does not change from build to build. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String REQUEST = "0f8b6c1e2d3a4b5c";

    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(400, "内容、参数或请求头不能接受 The content, a parameter or a header cannot be taken"),
            Map.entry(401, "未登录或令牌已过期 Not signed in, or no longer"),
            Map.entry(403, "岗位或范围不允许 The post or its place does not permit it"),
            Map.entry(404, "没有找到，或不在您的范围内 Not found, or not within your place"),
            Map.entry(406, "只能以 JSON 答复 The answer is JSON and nothing else"),
            Map.entry(409, "与现状不符 Not possible as things stand"),
            Map.entry(412, "已被他人更新，请刷新后重试 Changed meanwhile: reload and try again"),
            Map.entry(413, "内容过大 Too large"),
            Map.entry(415, "只接受 JSON The body must be JSON"),
            Map.entry(422, "不符合规定 Against a rule"),
            Map.entry(428, "未说明所依据的版本 The version that was seen is missing"),
            Map.entry(500, "系统内部错误 An error of ours"),
            Map.entry(503, "系统繁忙，请按 Retry-After 重试 Busy: send it again after Retry-After seconds"));

    /** What rows that every service has name; the others say it themselves. */
    private static final Map<String, Object> NAMED = Map.of(
            "command", "overdue.read",
            "rolesZh", "客服组负责人、管理处主任",
            "what", "parked event 42",
            "current", "8",
            "incident", "7d1f0c52");

    static RefusalExamples in(IndexView index) {
        return new RefusalExamples(index.getAllKnownImplementations(ProblemType.class).stream()
                .sorted(Comparator.comparing(ClassInfo::name))
                .flatMap(RefusalExamples::rowsOf)
                .collect(Collectors.groupingBy(ProblemType::status)));
    }

    private static Stream<ProblemType> rowsOf(ClassInfo catalogue) {
        try {
            ClassLoader application = Thread.currentThread().getContextClassLoader();
            Class<?> rows = Class.forName(catalogue.name().toString(), true, application);
            return Arrays.stream((ProblemType[]) rows.getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    APIResponse answer(int status) {
        String codes = types.getOrDefault(status, List.of()).stream()
                .map(ProblemType::name)
                .collect(Collectors.joining(", "));
        APIResponse answer = OASFactory.createAPIResponse()
                .description(MEANINGS.get(status) + ": " + codes)
                .content(OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, shown(status)));
        if (status == 503) {
            answer.addHeader(
                    HttpHeaders.RETRY_AFTER,
                    OASFactory.createHeader()
                            .description("秒 Seconds")
                            .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        }
        return answer;
    }

    private MediaType shown(int status) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(JSON.convertValue(ProblemBody.of(refusal(status), Language.ZH, REQUEST), Map.class));
    }

    private Problem refusal(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(
                        CommonProblem.MALFORMED_REQUEST,
                        List.of(FieldError.words("overdue", List.of("true", "false"))));
            case 403 -> filled(CommonProblem.NOT_PERMITTED);
            default -> filled(telling(types.getOrDefault(status, List.of())));
        };
    }

    /** A rule of the service itself tells more than one that all share. */
    private static ProblemType telling(List<ProblemType> rows) {
        return rows.stream()
                .filter(row -> !row.example().isEmpty())
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> !(row instanceof CommonProblem))
                        .filter(row -> placeholders(row).isEmpty())
                        .findFirst())
                .orElseGet(rows::getFirst);
    }

    private static Problem filled(ProblemType type) {
        Map<String, Object> values = new HashMap<>(NAMED);
        values.keySet().retainAll(placeholders(type));
        values.putAll(type.example());
        return Problem.of(type, values);
    }

    private static Set<String> placeholders(ProblemType type) {
        return PLACEHOLDER
                .matcher(type.zh())
                .results()
                .map(place -> place.group(1))
                .filter(name -> !name.equals("requestId"))
                .collect(Collectors.toSet());
    }
}
