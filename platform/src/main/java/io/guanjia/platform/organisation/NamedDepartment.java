package io.guanjia.platform.organisation;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A department that a filter names: a mistyped code is told, and never answered as if the department had nothing. */
public final class NamedDepartment {

    /** More than these nobody reads in a sentence. */
    public static final int MOST_NAMED = 50;

    private NamedDepartment() {}

    /**
     * @param isThere whether it is within the caller's place, also if it has ended
     * @param known codes of those that are, more than {@link #MOST_NAMED} if there are more
     * @throws Problem {@code OTHER_DEPARTMENT}, whether it exists elsewhere or nowhere
     */
    public static void require(String asked, boolean isThere, Supplier<List<String>> known) {
        if (!isThere) {
            throw Problem.of(CommonProblem.OTHER_DEPARTMENT, Map.of("department", asked, "known", words(known.get())));
        }
    }

    private static String words(List<String> known) {
        String named = String.join("、", known.stream().limit(MOST_NAMED).toList());
        return known.isEmpty() ? "—" : known.size() > MOST_NAMED ? named + "…" : named;
    }
}
