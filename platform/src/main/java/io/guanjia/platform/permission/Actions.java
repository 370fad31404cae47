package io.guanjia.platform.permission;

import io.guanjia.platform.http.ProblemBody;
import io.guanjia.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says of each command on what is shown whether the caller may give it now: by the permission table and by the decision
 * that would refuse it, so that a screen never offers what is refused, nor hides what is not.
 */
@RequestScoped
public class Actions {

    private final PermissionTable table;
    private final CurrentCaller caller;
    private final HttpHeaders headers;

    Actions(PermissionTable table, CurrentCaller caller, @Context HttpHeaders headers) {
        this.table = table;
        this.caller = caller;
        this.headers = headers;
    }

    /**
     * One command.
     *
     * @param objection what the subject's own rules hold against it now, whatever its body may say; asked only if the
     *     caller's post may give it
     */
    public Action of(String command, Supplier<Optional<Problem>> objection) {
        return table.of(command)
                .refusalOf(caller.get())
                .or(objection)
                .map(refusal ->
                        new Action(command, false, refusal.type().name(), ProblemBody.sentence(refusal, headers)))
                .orElseGet(() -> new Action(command, true, null, null));
    }
}
