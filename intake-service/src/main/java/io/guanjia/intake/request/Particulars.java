package io.guanjia.intake.request;

import java.util.Optional;

/**
 * What else is taken down with a line, none of it personal.
 *
 * @param ground of a complaint
 * @param window 接待窗口: the desk of the office at which a visitor was received (S1-5.3a)
 * @param accounts whether somebody asks about the accounts of the management fees (S1-7.6b)
 * @param publication number of the notice by which those were published, if they name it
 */
public record Particulars(
        Optional<ComplaintGround> ground, Optional<String> window, boolean accounts, Optional<String> publication) {

    /** Nothing else. */
    public static final Particulars NONE = new Particulars(Optional.empty(), Optional.empty(), false, Optional.empty());
}
