package io.guanjia.platform.scope;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Somebody who reads: what they are shown depends on where they stand and on whether a matter is about them. */
public record Reader(Scope scope, Caller caller) {

    /** Where what the reader's group keeps for its branches stands. */
    public String group() {
        return Scope.keptByGroup(caller.org().group());
    }

    /**
     * What whole branches and groups keep: of the branches that are read, whichever office of them, and of the group. Whoever
     * sits in a branch writes the branch's, whoever sits above it the group's.
     */
    public Scope inBranchAndGroup() {
        Set<String> readable = new HashSet<>(scope.readableBranches());
        readable.add(group());
        return new Scope(readable, scope.writableBranch().or(() -> Optional.of(group())), Optional.empty());
    }
}
