package io.guanjia.callback.callback;

import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A callback with what helps to make it.
 *
 * @param requestNumber empty until intake's events have come
 */
public record CallbackInfo(Callback callback, Optional<String> requestNumber, Optional<String> unit) {

    /** How much of it somebody is shown who has revealed nothing. */
    public ShownWords shownTo(Reader reader) {
        return ShownWords.to(reader, withheldFrom(reader).isPresent());
    }

    /** Why the reader may not know who answers and what: it is on a complaint about them. */
    Optional<Problem> withheldFrom(Reader reader) {
        return callback.around()
                .addressedTo()
                .filter(above -> callback.around().mayNotBeReadBy(reader.caller()))
                .map(above -> {
                    Map<String, Object> values = new HashMap<>();
                    PostNames.put(values, "addressedTo", above.name());
                    return Problem.of(CommonProblem.WITHHELD_FROM_THE_ACCUSED, values);
                });
    }

    /** Overdue is a fact of time, not a state. */
    public boolean isOverdueAt(Instant at) {
        return callback.state().isOpen()
                && callback.dueAt().map(due -> !due.isAfter(at)).orElse(false);
    }
}
