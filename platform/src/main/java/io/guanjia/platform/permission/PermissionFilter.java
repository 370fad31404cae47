package io.guanjia.platform.permission;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.Map;
import java.util.TreeSet;

/** Asks the permission table before any endpoint runs. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class PermissionFilter implements ContainerRequestFilter {

    private final PermissionTable table;
    private final CurrentCaller currentCaller;
    private final ResourceInfo endpoint;

    PermissionFilter(PermissionTable table, CurrentCaller currentCaller, ResourceInfo endpoint) {
        this.table = table;
        this.currentCaller = currentCaller;
        this.endpoint = endpoint;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Allowed allowed = endpoint.getResourceMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            throw Problem.of(CommonProblem.NOT_PERMITTED, Map.of("command", "?", "roles", "-"));
        }
        PermissionTable.Permission permission = table.of(allowed.value());
        Caller caller = currentCaller.get();
        if (Collections.disjoint(caller.roles(), permission.roles())) {
            throw Problem.of(
                    CommonProblem.NOT_PERMITTED,
                    Map.of(
                            "command",
                            permission.command(),
                            "roles",
                            String.join("、", new TreeSet<>(permission.roles()))));
        }
        if (permission.kind() == PermissionTable.Kind.WRITE
                && caller.org().branch().isEmpty()) {
            throw Problem.of(CommonProblem.READ_ONLY_SCOPE);
        }
        if (permission.kind() == PermissionTable.Kind.SUITE_WIDE
                && caller.org().company().isPresent()) {
            throw Problem.of(CommonProblem.GROUP_ONLY);
        }
        currentCaller.actsUnder(permission);
    }
}
