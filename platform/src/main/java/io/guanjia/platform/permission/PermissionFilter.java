package io.guanjia.platform.permission;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
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
    private final StaffPosts posts;
    private final ResourceInfo endpoint;

    PermissionFilter(PermissionTable table, CurrentCaller currentCaller, StaffPosts posts, ResourceInfo endpoint) {
        this.table = table;
        this.currentCaller = currentCaller;
        this.posts = posts;
        this.endpoint = endpoint;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Allowed allowed = endpoint.getResourceMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            throw Problem.of(
                    CommonProblem.NOT_PERMITTED, Map.of("command", "?", "roles", "-", "rolesZh", "-", "rolesEn", "-"));
        }
        PermissionTable.Permission permission = table.of(allowed.value());
        Caller caller = currentCaller.get();
        if (posts.hasEnded(caller.staffId())) {
            throw Problem.of(CommonProblem.POST_ENDED, Map.of("staff", caller.staffId()));
        }
        refuse(permission.refusalOf(caller));
        currentCaller.actsUnder(permission);
    }
}
