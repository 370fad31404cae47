package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import java.util.Optional;

/**
 * The traceable record of a callback (S3-5.1). Content and opinion are the household's words: encrypted at rest, never
 * in an event, a log or a refusal.
 *
 * @param otherMode which way it was, for {@link CallbackMode#OTHER} only
 * @param content what was asked and answered
 * @param opinion what the household said beyond it
 * @param householdSigned whether it signed for the visit
 */
public record CallbackRecord(
        CallbackMode mode,
        Optional<String> otherMode,
        Satisfaction satisfaction,
        String content,
        Optional<String> opinion,
        boolean householdSigned) {

    @Override
    public String toString() {
        return "CallbackRecord[%s, %s]".formatted(mode, satisfaction);
    }
}
