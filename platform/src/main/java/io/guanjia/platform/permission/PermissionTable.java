package io.guanjia.platform.permission;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may do what, in one readable place: each service has one subclass that lists its commands. Reading follows the
 * scope in the token; writing additionally needs an office or a branch, unless the row says it is done from above or
 * for the whole suite.
 */
public abstract class PermissionTable {

    private final Map<String, Permission> rows = new LinkedHashMap<>();
    private final Set<String> everyRole = new TreeSet<>();

    /** One row. {@code kind} says what scope the caller needs beside one of the roles. */
    public record Permission(String command, Kind kind, Set<String> roles) {

        /** What the caller is told who may not give this command; empty for whoever may. */
        public Optional<Problem> refusalOf(Caller caller) {
            if (Collections.disjoint(caller.roles(), roles)) {
                Map<String, Object> values = new HashMap<>(Map.of("command", command));
                PostNames.put(values, "roles", roles);
                return Optional.of(Problem.of(CommonProblem.NOT_PERMITTED, values));
            }
            if (kind == Kind.WRITE && caller.org().branch().isEmpty()) {
                return Optional.of(Problem.of(CommonProblem.READ_ONLY_SCOPE));
            }
            if (kind == Kind.SUITE_WIDE && caller.org().company().isPresent()) {
                return Optional.of(Problem.of(CommonProblem.GROUP_ONLY));
            }
            return Optional.empty();
        }
    }

    /** What a command does to branches. */
    public enum Kind {
        /** Sees the rows of the caller's subtree. */
        READ,
        /** Changes rows of the caller's branch or office. */
        WRITE,
        /** Changes the organisation below the caller's place; how far that reaches, the use case knows. */
        FROM_ABOVE,
        /** Reaches every branch at once, as replay and the clock do: for group staff only. */
        SUITE_WIDE
    }

    protected final void read(String command, String... roles) {
        add(command, Kind.READ, roles);
    }

    /** Whoever may do anything at all here may read this. */
    protected final void readByAll(String command) {
        put(new Permission(command, Kind.READ, Collections.unmodifiableSet(everyRole)));
    }

    protected final void write(String command, String... roles) {
        add(command, Kind.WRITE, roles);
    }

    protected final void fromAbove(String command, String... roles) {
        add(command, Kind.FROM_ABOVE, roles);
    }

    protected final void suiteWide(String command, String... roles) {
        add(command, Kind.SUITE_WIDE, roles);
    }

    private void add(String command, Kind kind, String... roles) {
        everyRole.addAll(Set.of(roles));
        put(new Permission(command, kind, Set.of(roles)));
    }

    private void put(Permission row) {
        if (rows.put(row.command(), row) != null) {
            throw new IllegalStateException("listed twice: " + row.command());
        }
    }

    /**
     * The row of a command.
     *
     * @throws IllegalStateException if the table does not list it: an endpoint was added without deciding who may use it
     */
    public final Permission of(String command) {
        Permission permission = rows.get(command);
        if (permission == null) {
            throw new IllegalStateException("no permission is listed for " + command);
        }
        return permission;
    }

    /** Whether this caller's post and place let them give a command. */
    public final boolean permits(String command, Caller caller) {
        return of(command).refusalOf(caller).isEmpty();
    }

    /** The commands that this caller is not refused, by name. */
    public final List<String> permittedTo(Caller caller) {
        return rows.values().stream()
                .filter(row -> row.refusalOf(caller).isEmpty())
                .map(Permission::command)
                .sorted()
                .toList();
    }

    /** Those of the caller's roles that any row speaks of, by name. */
    public final List<String> rolesHeldBy(Caller caller) {
        return everyRole.stream().filter(caller.roles()::contains).toList();
    }

    /** All rows, for tests and documentation. */
    public final Map<String, Permission> rows() {
        return Map.copyOf(rows);
    }
}
