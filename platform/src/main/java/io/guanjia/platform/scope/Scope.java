package io.guanjia.platform.scope;

import java.util.Optional;
import java.util.Set;

/**
 * What one transaction may see and change: the branches it reads, the one it writes (if any) and, for office staff,
 * the only office they see and act in. PostgreSQL enforces both.
 */
public record Scope(Set<String> readableBranches, Optional<String> writableBranch, Optional<String> office) {

    /** Stands for the suite as a whole where a row must name a branch but belongs to none: the clock, unreadable events. */
    public static final String SUITE_BRANCH = "-";

    /** What a group keeps for all its branches stands behind the wall like a branch's own; no branch is called so. */
    public static String keptByGroup(String group) {
        return SUITE_BRANCH + group;
    }

    /** Whether what stands in this branch is a group's, or the suite's as a whole. */
    public static boolean isOfNoBranch(String branch) {
        return branch.startsWith(SUITE_BRANCH);
    }

    /** Reads and writes one branch, in any of its offices. */
    public static Scope ofBranch(String branch) {
        return new Scope(Set.of(branch), Optional.of(branch), Optional.empty());
    }

    /** Reads and writes one office of one branch. */
    public static Scope ofOffice(String branch, String office) {
        return new Scope(Set.of(branch), Optional.of(branch), Optional.of(office));
    }

    /** Reads a subtree of the organisation and writes nothing. */
    public static Scope reading(Set<String> branches) {
        return new Scope(Set.copyOf(branches), Optional.empty(), Optional.empty());
    }

    String readableAsArray() {
        return "{"
                + String.join(
                        ",",
                        readableBranches.stream().sorted().map(Scope::quoted).toList()) + "}";
    }

    /**
     * The array literal, the branch and the office as the database settings {@code guanjia.readable}, {@code
     * guanjia.writable} and {@code guanjia.office} take them; no branch is written and every office seen where the last
     * two are empty.
     */
    public Settings settings() {
        return new Settings(readableAsArray(), writableBranch.orElse(""), office.orElse(""));
    }

    private static String quoted(String code) {
        return "\"" + code.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The transaction-local settings that row-level security looks at. */
    public record Settings(String readable, String writable, String office) {}
}
