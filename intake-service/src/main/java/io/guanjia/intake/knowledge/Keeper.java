package io.guanjia.intake.knowledge;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever is about to write in the knowledge base.
 *
 * @param actor in the post that permits it
 */
record Keeper(Caller caller, Actor actor) {

    /** S1b(3)-3.1: inquiries are customer service's, and so is what they are answered from. */
    private static final Set<String> KEEP_ALL = Set.of(
            "CUSTOMER_SERVICE_AGENT",
            "CS_TEAM_LEADER",
            "SERVICE_CENTRE_HEAD",
            "OFFICE_DIRECTOR",
            "GROUP_PROPERTY_DEPARTMENT");

    /** What stands against their changing an entry: the group's, another office's or another department's. */
    Optional<Problem> against(Scope scope, KnowledgeEntry entry) {
        if (!scope.writableBranch().equals(Optional.of(entry.branch()))) {
            return Optional.of(
                    entry.isOfTheGroup()
                            ? Problem.of(KnowledgeProblem.KNOWLEDGE_OF_THE_GROUP)
                            : Problem.of(CommonProblem.READ_ONLY_SCOPE));
        }
        if (caller.org().office().filter(own -> !own.equals(entry.office())).isPresent()) {
            return Optional.of(Problem.of(CommonProblem.OTHER_OFFICE, Map.of("office", entry.office())));
        }
        return againstDepartment(entry.text().department());
    }

    /** A department's head writes what the department keeps, and nothing else. */
    Optional<Problem> againstDepartment(Optional<String> department) {
        return !Collections.disjoint(caller.roles(), KEEP_ALL)
                        || department.filter(caller.departments()::contains).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        KnowledgeProblem.KNOWLEDGE_OF_ANOTHER_DEPARTMENT,
                        Map.of("department", department.orElse("—"))));
    }

    /** By what the numbers of an office's entries begin; the group's by its own code. */
    String seriesOf(String office) {
        return office.equals(Scope.SUITE_BRANCH) ? caller.org().group() : office;
    }
}
