package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackCommand;
import io.guanjia.callback.callback.CallbackFile;
import io.guanjia.callback.callback.CallbackRecord;
import io.guanjia.callback.callback.CallbackRefusal;
import io.guanjia.callback.callback.Satisfaction;
import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.Actor;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the caller may do about a callback now, by the decision that would refuse it. */
@RequestScoped
class CallbackActions {

    private final Actions actions;
    private final CurrentCaller caller;

    CallbackActions(Actions actions, CurrentCaller caller) {
        this.actions = actions;
        this.caller = caller;
    }

    List<Action> on(CallbackFile file) {
        Callback callback = file.info().callback();
        List<CallbackRole> askers = callback.roles();
        List<CallbackRole> supervisors = callback.supervisors();
        return List.of(
                action("callback.attempt", callback, attempt(callback), askers),
                action("callback.complete", callback, complete(callback), askers),
                action("callback.waive", callback, new CallbackCommand.Waive("", file.month()), supervisors),
                action("callback.give-up", callback, new CallbackCommand.GiveUp("", file.halfDaysTried()), supervisors),
                action("callback.not-owe", callback, new CallbackCommand.NotOwe(Optional.empty()), supervisors));
    }

    private Action action(String name, Callback callback, CallbackCommand command, List<CallbackRole> posts) {
        Actor by = caller.get().actingAs(posts.stream().map(Enum::name).collect(Collectors.toSet()));
        return actions.of(name, () -> callback.objectionTo(command, by).map(CallbackRefusal::problem));
    }

    private static CallbackCommand attempt(Callback callback) {
        return new CallbackCommand.Attempt(callback.modes().getFirst(), "", Optional.empty());
    }

    private static CallbackCommand complete(Callback callback) {
        return new CallbackCommand.Complete(new CallbackRecord(
                callback.modes().getFirst(), Optional.empty(), Satisfaction.SATISFIED, "", Optional.empty(), false));
    }
}
