package io.guanjia.intake.request;

import java.util.Optional;

/**
 * How the person behind a matter can be spoken to: facts only, what is personal lies beside the request.
 *
 * @param phone whether a phone is on record
 * @param relayed whether somebody else spoke for them
 * @param notConfirmable that they cannot be asked, once that is known
 */
public record Reach(boolean phone, boolean relayed, Optional<NotConfirmableReason> notConfirmable) {

    Reach knowing(NotConfirmable found) {
        return new Reach(phone, relayed, Optional.of(found.reason()));
    }

    /** Why nobody at all hears of it: where a matter was relayed, whoever relayed it does. */
    public Optional<NotConfirmableReason> nobodyHears() {
        return notConfirmable.filter(why -> why != NotConfirmableReason.RELAYED);
    }

    /** Whether there is somebody with whom a time can be agreed. */
    boolean canBeAsked() {
        return notConfirmable.isEmpty();
    }
}
