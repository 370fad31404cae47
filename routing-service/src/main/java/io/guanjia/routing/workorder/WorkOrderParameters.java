package io.guanjia.routing.workorder;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list and of its count; whatever is not asked for does not narrow it. */
public class WorkOrderParameters {

    @QueryParam("office")
    @Parameter(description = "管理处；本处人员只看本处 An office; those who work in one see that one only")
    Optional<String> office;

    @QueryParam("slip")
    @Parameter(description = "所属联络单 The slip it belongs to")
    Optional<UUID> slip;

    @QueryParam("state")
    @Parameter(description = "状态，可给多个 One state or several")
    List<WorkOrder.State> states;

    @QueryParam("department")
    @Parameter(description = "部门代码 A department")
    Optional<String> department;

    @QueryParam("mine")
    @Parameter(description = "true：只看派给本人的 Only those that the caller is sent to")
    boolean mine;

    @QueryParam("from")
    @Parameter(
            description = "预约时间不早于 Expected then or later",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    Optional<Instant> from;

    @QueryParam("before")
    @Parameter(
            description = "预约时间早于 Expected earlier",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    Optional<Instant> before;

    @QueryParam("cleaning")
    @Parameter(description = "true：只看等待保洁的 Only those that wait for the cleaners")
    boolean cleaning;

    WorkOrderQuery query(String caller, Optional<Set<String>> onlyOf) {
        return new WorkOrderQuery(
                office,
                slip,
                states.stream().distinct().toList(),
                department,
                Optional.of(caller).filter(self -> mine),
                onlyOf,
                from,
                before,
                cleaning);
    }
}
