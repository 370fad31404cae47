package io.guanjia.platform.permission;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

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
        permission.refusalOf(currentCaller.get()).ifPresent(refusal -> {
            throw refusal;
        });
        currentCaller.actsUnder(permission);
    }
}
