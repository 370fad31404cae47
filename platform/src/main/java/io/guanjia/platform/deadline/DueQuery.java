package io.guanjia.platform.deadline;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters by which every list is asked about clocks: a bean parameter of its endpoint. */
public class DueQuery {

    @QueryParam("overdue")
    @Parameter(
            description = "true：有时限已超过且尚未了结；false：没有 Whether a limit was missed and is still owed",
            schema = @Schema(type = SchemaType.BOOLEAN))
    Optional<Boolean> overdue;

    @QueryParam("dueBefore")
    @Parameter(
            description = "有未了结的时限早于该时间（RFC 3339）A limit still owed falls before then",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    Optional<Instant> dueBefore;

    @QueryParam("sort")
    @Parameter(
            description = "DUE：只列尚有未了结时限的，最先到期的在前；不给则按本列表的次序。"
                    + "Only what still owes something, what falls due first in front; without it, the list's own order")
    Optional<Order> sort;

    /** In which order, besides the list's own. */
    public enum Order {
        DUE
    }

    public DueFilter filter() {
        return new DueFilter(overdue, dueBefore, sort.isPresent());
    }
}
