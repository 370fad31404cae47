package io.guanjia.platform.deadline;

import io.guanjia.platform.http.StorableInstant;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters by which every list is asked about clocks: a bean parameter of its endpoint. */
public class DueQuery {

    @QueryParam("overdue")
    @Parameter(
            description = "true:有时限已超过且尚未了结;false:没有 Whether a limit was missed and is still owed",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String overdue;

    @QueryParam("dueBefore")
    @Parameter(
            description = "有未了结的时限早于该时间(RFC 3339)A limit still owed falls before then",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String dueBefore;

    /** @throws Problem {@code INVALID_FIELD} naming the parameter that cannot be read, and what it takes */
    public DueFilter filter() {
        return new DueFilter(
                given(overdue).map(DueQuery::truth), given(dueBefore).map(DueQuery::instant));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable("overdue: true, false");
        };
    }

    private static Instant instant(String text) {
        try {
            return StorableInstant.parse(text);
        } catch (DateTimeException unreadable) {
            throw unreadable("dueBefore: 2026-11-27T09:00:00Z");
        }
    }

    private static Problem unreadable(String what) {
        return Problem.of(CommonProblem.INVALID_FIELD, Map.of("problem", what));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }
}
