package io.guanjia.routing.slip;

import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import java.time.Instant;
import java.util.Optional;

/** A slip with what only the table knows of it. */
public record StoredSlip(ContactSlip slip, String branch, Instant issuedAt) {

    /** How much of it somebody is shown who has revealed nothing. */
    public ShownWords shownTo(Reader reader) {
        return ShownWords.to(reader, withheldFrom(reader).isPresent());
    }

    /** Why the reader may not know whose matter it is and what was said: it came out of a complaint about them. */
    Optional<Problem> withheldFrom(Reader reader) {
        return slip.matter()
                .accused()
                .filter(accused -> accused.mayNotRead(reader.caller()))
                .map(Accused::withheld);
    }
}
