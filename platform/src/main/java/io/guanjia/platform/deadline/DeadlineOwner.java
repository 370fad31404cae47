package io.guanjia.platform.deadline;

import java.util.Optional;

/**
 * Who must act once a clock has run out.
 *
 * @param role the post, e.g. {@code CS_TEAM_LEADER}
 * @param department the department in which somebody holds it, e.g. {@code GL01-CLEANING}; none for a post of the office
 */
public record DeadlineOwner(String role, Optional<String> department) {

    /** A post of the office. */
    public static DeadlineOwner post(String role) {
        return new DeadlineOwner(role, Optional.empty());
    }

    /** Whoever leads the department. */
    public static DeadlineOwner headOf(String department) {
        return new DeadlineOwner("DEPARTMENT_HEAD", Optional.of(department));
    }
}
