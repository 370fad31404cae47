package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.callback.CallbackState;
import io.guanjia.callback.callback.CoverageOutcome;
import io.guanjia.callback.callback.CoveredMatters;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.reading.SoughtHouseNumber;
import io.guanjia.platform.scope.Reader;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list; whatever is not asked for does not narrow it. */
public class CallbackQuery {

    @QueryParam("rule")
    @Parameter(description = "回访规则代码，可给多个，例如 ORDINARY_REPAIR One rule or several")
    List<CallbackRule> rules;

    @QueryParam("state")
    @Parameter(
            description = "状态代码，可给多个，例如 DUE;OPEN 表示尚未结束的全部 One state or several; OPEN for all that is not at its end")
    List<WantedState> states;

    @QueryParam("mode")
    @Parameter(description = "可完成回访的方式，可给多个 A way that completes it, or several")
    List<CallbackMode> modes;

    @QueryParam("unit")
    @Parameter(description = "房号，写法不限 A home, however it is written")
    Optional<String> unit;

    @QueryParam("dueOn")
    @Parameter(description = "期限在该日（管理处当地日期）到期的 Due on that day, as the branch counts days")
    Optional<LocalDate> dueOn;

    @QueryParam("workEndedBefore")
    @Parameter(
            description = "工作在该时间（RFC 3339）之前结束的 On work that ended before then",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    Optional<Instant> workEndedBefore;

    @QueryParam("requestId")
    @Parameter(description = "所属登记")
    Optional<UUID> requestId;

    @QueryParam("role")
    @Parameter(description = "该岗位可完成的回访，例如 ESTATE_OFFICER")
    Optional<CallbackRole> role;

    @QueryParam("mine")
    @Parameter(description = "true：只看本人岗位可完成且尚未结束的回访")
    boolean mine;

    @QueryParam("office")
    @Parameter(description = "管理处；本处人员只看本处")
    Optional<String> office;

    @QueryParam("month")
    @Parameter(
            description =
                    "只列该月回访率所计的事项，每一事项一行，例如 2026-11 One row for each matter that the month's" + " coverage counts",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"))
    Optional<YearMonth> month;

    @QueryParam("outcome")
    @Parameter(description = "该月结果如此的事项，与 month 同用 Only matters that stand so; goes with month")
    Optional<CoverageOutcome> outcome;

    @QueryParam("branch")
    @Parameter(description = "物业分公司，与 month 同用；分公司以上人员须指明 Goes with month")
    Optional<String> branch;

    /** A state, or all in which somebody still has to do something. */
    public enum WantedState {
        OPEN,
        DUE,
        AWAITING_RAINSTORM,
        COMPLETED,
        WAIVED,
        UNREACHABLE,
        NOT_OWED,
        CANCELLED;

        private boolean covers(CallbackState state) {
            return this == OPEN ? state.isOpen() : name().equals(state.name());
        }
    }

    CallbackFilter filter(Reader reader, DueFilter due) {
        return new CallbackFilter(
                office,
                rules(),
                posts(reader.caller().roles()),
                states(),
                covered(),
                due,
                requestId,
                unit.map(typed -> SoughtHouseNumber.of("unit", typed)),
                Set.copyOf(modes),
                dueOn,
                workEndedBefore,
                reader);
    }

    private Optional<CoveredMatters> covered() {
        if (month.isEmpty() && (outcome.isPresent() || branch.isPresent())) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELD,
                    List.of(
                            new FieldError(
                                    "month",
                                    "branch、outcome 只说明某月的回访率，请加上月份，例如 2026-11，或去掉它们 (branch and outcome go with a month: give one, such as 2026-11, or leave them out)")));
        }
        return month.map(wanted -> new CoveredMatters(wanted, branch, outcome));
    }

    private Set<CallbackRule> rules() {
        return rules.isEmpty() ? EnumSet.allOf(CallbackRule.class) : EnumSet.copyOf(rules);
    }

    private Optional<Set<String>> posts(Set<String> callersRoles) {
        Optional<Set<String>> asked = role.map(Enum::name).map(Set::of);
        if (!mine) {
            return asked;
        }
        Set<String> own = new HashSet<>(callersRoles);
        asked.ifPresent(own::retainAll);
        return Optional.of(own);
    }

    private Set<CallbackState> states() {
        Set<CallbackState> wanted = EnumSet.allOf(CallbackState.class);
        if (!states.isEmpty()) {
            wanted.removeIf(each -> states.stream().noneMatch(state -> state.covers(each)));
        }
        if (mine) {
            wanted.removeIf(each -> !each.isOpen());
        }
        return wanted;
    }
}
