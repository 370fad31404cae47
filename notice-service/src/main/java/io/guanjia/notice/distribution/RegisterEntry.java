package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.privacy.Masked;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of the 《文件发放登记表》: written with every outcome of a line, never changed.
 *
 * @param attempt counts the outcomes of the line, from 1
 * @param number of the notice
 * @param deliveredTo house number or board
 * @param recipient who signed; personal
 * @param note what happened, in the words of whoever was there
 * @param day the branch's own date
 */
public record RegisterEntry(
        UUID lineId,
        int attempt,
        UUID noticeId,
        String office,
        String number,
        String title,
        int copies,
        String deliveredTo,
        Optional<String> recipient,
        DistributionMethod method,
        LineOutcome outcome,
        Optional<String> note,
        LocalDate day,
        Instant at,
        String handler) {

    /** The recipient as a reader is shown it: the family name only, until it is revealed; null where there is none. */
    public String recipientIn(ShownWords shown) {
        return recipient
                .map(name -> shown == ShownWords.WHOLE ? name : Masked.name(name))
                .orElse(null);
    }

    /** Never lets the name out: entries may come into a log. */
    @Override
    public String toString() {
        return "RegisterEntry[" + lineId + " " + attempt + "]";
    }
}
