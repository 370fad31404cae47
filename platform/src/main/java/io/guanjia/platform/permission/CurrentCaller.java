package io.guanjia.platform.permission;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;

/** Who sends the present request and what they may see: read from the token, never from the request. */
@RequestScoped
public class CurrentCaller {

    private static final String BRANCH_IN_LOG = "branch";

    private final SecurityIdentity identity;
    private final BranchDirectory branches;
    private PermissionTable.Permission permission;

    /** Asked for many times in a request, which has one token. */
    private Caller described;

    CurrentCaller(SecurityIdentity identity, BranchDirectory branches) {
        this.identity = identity;
        this.branches = branches;
    }

    /**
     * The caller as the token describes them.
     *
     * @throws Problem {@code NOT_AUTHENTICATED} if the token lacks the staff id or a readable place in the organisation
     */
    public Caller get() {
        if (described == null) {
            described = described();
        }
        return described;
    }

    private Caller described() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Problem.of(CommonProblem.NOT_AUTHENTICATED);
        }
        String staffId = token.getClaim("staff_id");
        String org = token.getClaim("org");
        if (staffId == null || org == null) {
            throw Problem.of(CommonProblem.NOT_AUTHENTICATED);
        }
        try {
            return new Caller(staffId, OrgPath.parse(org), identity.getRoles(), departments(token));
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(CommonProblem.NOT_AUTHENTICATED);
        }
    }

    /** What the caller is called, where the token says so. */
    public Optional<String> name() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim("name"))
                : Optional.empty();
    }

    /** The caller in the role that permits the present command. */
    public Actor actor() {
        return get().actingAs(permission.roles());
    }

    /**
     * The branches the caller sees, the branch and office they act in.
     *
     * @throws Problem {@code UNKNOWN_BRANCH} if the token names a branch that no organisation command ever defined, {@code
     *     OFFICE_NOT_IN_BRANCH} if it names an office that the organisation does not have in that branch
     */
    public Scope scope() {
        OrgPath org = get().org();
        if (org.branch().isEmpty()) {
            return Scope.reading(branches.below(org));
        }
        String branch = org.branch().get();
        if (!branches.knows(branch)) {
            throw Problem.of(CommonProblem.UNKNOWN_BRANCH, Map.of("branch", branch));
        }
        return org.office().map(office -> officeScope(branch, office)).orElseGet(() -> Scope.ofBranch(branch));
    }

    /** The caller as one who reads, within {@link #scope}. */
    public Reader reader() {
        return new Reader(scope(), get());
    }

    /** Where an office belongs the organisation decides, not the token. */
    private Scope officeScope(String branch, String office) {
        if (!branches.has(branch, office)) {
            throw Problem.of(CommonProblem.OFFICE_NOT_IN_BRANCH, Map.of("office", office, "branch", branch));
        }
        return Scope.ofOffice(branch, office);
    }

    /** What is not a list of codes names no department: it lets nobody in anywhere. */
    private static Set<String> departments(JsonWebToken token) {
        if (!(token.getClaim("departments") instanceof JsonArray codes)) {
            return Set.of();
        }
        return codes.stream()
                .filter(JsonString.class::isInstance)
                .map(code -> ((JsonString) code).getString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From here on the log says whose branch it is about. */
    void actsUnder(PermissionTable.Permission given) {
        get().org().branch().ifPresent(branch -> MDC.put(BRANCH_IN_LOG, branch));
        this.permission = given;
    }
}
