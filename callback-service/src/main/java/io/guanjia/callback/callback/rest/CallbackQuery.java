package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.callback.CallbackState;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.http.StorableInstant;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list; whatever is not asked for does not narrow it. */
public class CallbackQuery {

    @QueryParam("rule")
    @Parameter(description = "回访规则代码,例如 ORDINARY_REPAIR")
    String rule;

    @QueryParam("state")
    @Parameter(description = "状态代码,例如 DUE;OPEN 表示尚未结束的全部")
    String state;

    @QueryParam("dueBefore")
    @Parameter(description = "期限早于该时间(RFC 3339),例如今日结束")
    String dueBefore;

    @QueryParam("requestId")
    @Parameter(description = "所属登记")
    String requestId;

    @QueryParam("role")
    @Parameter(description = "该岗位可完成的回访,例如 ESTATE_OFFICER")
    String role;

    @QueryParam("mine")
    @Parameter(description = "true:只看本人岗位可完成且尚未结束的回访")
    boolean mine;

    @QueryParam("office")
    @Parameter(description = "管理处;本处人员只看本处")
    String office;

    /** @throws Problem {@code INVALID_FIELD} naming the first filter that cannot be read */
    CallbackFilter filter(Set<String> callersRoles) {
        return new CallbackFilter(
                given(office),
                rules(),
                posts(callersRoles),
                states(),
                read("dueBefore", dueBefore, StorableInstant::parse),
                read("requestId", requestId, UUID::fromString));
    }

    private Set<CallbackRule> rules() {
        Set<CallbackRule> rules = EnumSet.allOf(CallbackRule.class);
        read("rule", rule, CallbackRule::valueOf).ifPresent(only -> rules.retainAll(EnumSet.of(only)));
        return rules;
    }

    private Optional<Set<String>> posts(Set<String> callersRoles) {
        Optional<Set<String>> asked = given(role).map(Set::of);
        if (!mine) {
            return asked;
        }
        Set<String> own = new HashSet<>(callersRoles);
        asked.ifPresent(own::retainAll);
        return Optional.of(own);
    }

    private Set<CallbackState> states() {
        Set<CallbackState> states = "OPEN".equals(state)
                ? EnumSet.allOf(CallbackState.class)
                : read("state", state, CallbackState::valueOf)
                        .<Set<CallbackState>>map(EnumSet::of)
                        .orElseGet(() -> EnumSet.allOf(CallbackState.class));
        if (mine || "OPEN".equals(state)) {
            states.removeIf(each -> !each.isOpen());
        }
        return states;
    }

    private static <T> Optional<T> read(String name, String value, Function<String, T> reader) {
        try {
            return given(value).map(reader);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Problem.of(CommonProblem.INVALID_FIELD, Map.of("problem", name));
        }
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
