package io.guanjia.platform.permission;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Who may do what, in one readable place: each service has one subclass that lists its commands. Reading follows the
 * scope in the token; writing additionally needs an office or a branch, unless the row says it is done from above or
 * for the whole suite. A command may be listed for several kinds of place, each with roles of its own.
 */
public abstract class PermissionTable {

    private final Map<String, Permission> rows = new LinkedHashMap<>();
    private final Set<String> everyRole = new TreeSet<>();

    /**
     * One row. {@code grants} say which roles may, by the kind of place they need beside it: nearly always one kind.
     *
     * @param withoutAnOffice what whoever sits in no office is told, where what is written is the caller's office's
     */
    public record Permission(
            String command, Map<Kind, Set<String>> grants, Optional<Supplier<Problem>> withoutAnOffice) {

        /** Those who may, wherever. */
        public Set<String> roles() {
            return grants.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        }

        /** What the caller is told who may not give this command; empty for whoever may. */
        public Optional<Problem> refusalOf(Caller caller) {
            List<Optional<Problem>> told = grants.entrySet().stream()
                    .filter(grant -> !Collections.disjoint(caller.roles(), grant.getValue()))
                    .map(grant -> grant.getKey().against(caller.org()))
                    .toList();
            if (told.isEmpty()) {
                Map<String, Object> values = new HashMap<>(Map.of("command", command));
                PostNames.put(values, "roles", roles());
                return Optional.of(Problem.of(CommonProblem.NOT_PERMITTED, values));
            }
            return told.contains(Optional.<Problem>empty())
                    ? withoutAnOffice
                            .filter(refusal -> caller.org().office().isEmpty())
                            .map(Supplier::get)
                    : told.getFirst();
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
        SUITE_WIDE;

        private Optional<Problem> against(OrgPath place) {
            return switch (this) {
                case READ, FROM_ABOVE -> Optional.empty();
                case WRITE -> refused(place.branch().isEmpty(), CommonProblem.READ_ONLY_SCOPE);
                case SUITE_WIDE -> refused(place.company().isPresent(), CommonProblem.GROUP_ONLY);
            };
        }

        private static Optional<Problem> refused(boolean elsewhere, CommonProblem why) {
            return elsewhere ? Optional.of(Problem.of(why)) : Optional.empty();
        }
    }

    protected final void read(String command, String... roles) {
        add(command, Kind.READ, roles);
    }

    /** Whoever may do anything at all here may read this. */
    protected final void readByAll(String command) {
        put(command, Kind.READ, Collections.unmodifiableSet(everyRole));
    }

    protected final void write(String command, String... roles) {
        add(command, Kind.WRITE, roles);
    }

    /**
     * Writes what is the office's in which the caller sits, and names none.
     *
     * @param withoutAnOffice what is told to who sits in none, and what keeps it from being offered to them
     */
    protected final void writeInOffice(String command, Supplier<Problem> withoutAnOffice, String... roles) {
        everyRole.addAll(Set.of(roles));
        Map<Kind, Set<String>> grants = Map.of(Kind.WRITE, Set.of(roles));
        if (rows.put(command, new Permission(command, grants, Optional.of(withoutAnOffice))) != null) {
            throw new IllegalStateException("listed twice: " + command);
        }
    }

    protected final void fromAbove(String command, String... roles) {
        add(command, Kind.FROM_ABOVE, roles);
    }

    protected final void suiteWide(String command, String... roles) {
        add(command, Kind.SUITE_WIDE, roles);
    }

    private void add(String command, Kind kind, String... roles) {
        everyRole.addAll(Set.of(roles));
        put(command, kind, Set.of(roles));
    }

    private void put(String command, Kind kind, Set<String> roles) {
        Permission row = rows.computeIfAbsent(
                command, listed -> new Permission(listed, new EnumMap<>(Kind.class), Optional.empty()));
        if (row.grants().put(kind, roles) != null) {
            throw new IllegalStateException("listed twice: " + command);
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
