package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.callback.CallbackState;
import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.deadline.DueFilter;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list; whatever is not asked for does not narrow it. */
public class CallbackQuery {

    @QueryParam("rule")
    @Parameter(description = "回访规则代码,例如 ORDINARY_REPAIR")
    Optional<CallbackRule> rule;

    @QueryParam("state")
    @Parameter(description = "状态代码,例如 DUE;OPEN 表示尚未结束的全部")
    Optional<WantedState> state;

    @QueryParam("requestId")
    @Parameter(description = "所属登记")
    Optional<UUID> requestId;

    @QueryParam("role")
    @Parameter(description = "该岗位可完成的回访,例如 ESTATE_OFFICER")
    Optional<CallbackRole> role;

    @QueryParam("mine")
    @Parameter(description = "true:只看本人岗位可完成且尚未结束的回访")
    boolean mine;

    @QueryParam("office")
    @Parameter(description = "管理处;本处人员只看本处")
    Optional<String> office;

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

    CallbackFilter filter(Set<String> callersRoles, DueFilter due) {
        return new CallbackFilter(office, rules(), posts(callersRoles), states(), due, requestId);
    }

    private Set<CallbackRule> rules() {
        Set<CallbackRule> rules = EnumSet.allOf(CallbackRule.class);
        rule.ifPresent(only -> rules.retainAll(EnumSet.of(only)));
        return rules;
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
        Set<CallbackState> states = EnumSet.allOf(CallbackState.class);
        state.ifPresent(wanted -> states.removeIf(each -> !wanted.covers(each)));
        if (mine) {
            states.removeIf(each -> !each.isOpen());
        }
        return states;
    }
}
