package io.guanjia.platform.scope;

import java.util.Optional;

/**
 * Where somebody stands in the organisation: group / project company / branch / office, cut at their level.
 *
 * <p>Office staff act in their office, branch staff in every office of their branch; company and group read their
 * subtree and write nothing.
 */
public record OrgPath(String group, Optional<String> company, Optional<String> branch, Optional<String> office) {

    /**
     * Reads {@code HX/FZ/GL/GL01} and its shorter forms.
     *
     * @throws IllegalArgumentException if there are no or more than four parts, or an empty one
     */
    public static OrgPath parse(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length > 4) {
            throw new IllegalArgumentException("an organisation path has at most four parts: " + path);
        }
        for (String part : parts) {
            if (part.isBlank()) {
                throw new IllegalArgumentException("an organisation path has no empty part: " + path);
            }
        }
        return new OrgPath(parts[0], part(parts, 1), part(parts, 2), part(parts, 3));
    }

    /** Whether the two are one place, or one stands above the other. */
    public boolean isInLineWith(OrgPath other) {
        return group.equals(other.group)
                && agree(company, other.company)
                && agree(branch, other.branch)
                && agree(office, other.office);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length ? Optional.of(parts[index]) : Optional.empty();
    }
}
