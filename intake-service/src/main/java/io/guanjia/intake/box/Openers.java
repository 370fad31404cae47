package io.guanjia.intake.box;

import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who opened a box together, by their staff ids.
 *
 * @param firstPost as the organisation knows them; empty for somebody it does not know
 */
record Openers(String first, Optional<StoredEntry> firstPost, String second, Optional<StoredEntry> secondPost) {

    static final String FIRST = "firstOpener";
    static final String SECOND = "secondOpener";

    /**
     * Ours: nobody opens a box alone, so that no slip is lost; and both can be asked about it.
     *
     * @throws Problem {@code BOX_NEEDS_TWO_OPENERS} or {@code BOX_OPENER_NOT_OF_THE_OFFICE}
     */
    void requireTwoOf(BranchTransaction tx, String office, Instant at) {
        List<FieldError> strangers = Stream.of(
                        notOfTheOffice(FIRST, firstPost, tx, office, at),
                        notOfTheOffice(SECOND, secondPost, tx, office, at))
                .flatMap(Optional::stream)
                .toList();
        if (first.equals(second)) {
            throw Problem.of(SuggestionBoxProblem.BOX_NEEDS_TWO_OPENERS)
                    .at(new FieldError(SECOND, "须为另一人的工号 (another member of staff)"));
        }
        if (!strangers.isEmpty()) {
            throw Problem.of(SuggestionBoxProblem.BOX_OPENER_NOT_OF_THE_OFFICE, strangers);
        }
    }

    private static Optional<FieldError> notOfTheOffice(
            String field, Optional<StoredEntry> post, BranchTransaction tx, String office, Instant at) {
        return post.filter(found -> found.isPostedIn(tx.branch(), office) && !found.isEndedAt(at))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new FieldError(
                        field, "须为意见箱所属管理处当时在岗人员的工号 (a member of staff of the box's office at that time)"));
    }
}
