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

    Reach found() {
        return new Reach(phone, relayed, Optional.empty());
    }

    /**
     * Why nobody of the household can be asked how it went. A phone that nobody answered today is rung again for the
     * callback, which is given up by a supervisor after attempts of its own, and then counts.
     */
    public Optional<NotConfirmableReason> cannotBeCalledBack() {
        return notConfirmable.filter(why -> why != NotConfirmableReason.UNREACHABLE || !phone);
    }

    /** Why nobody at all hears of it: where a matter was relayed, whoever relayed it does. */
    Optional<NotConfirmableReason> nobodyHears() {
        return notConfirmable.filter(why -> !relayed);
    }

    /** Whether there is somebody with whom a time can be agreed. */
    boolean canBeAsked() {
        return notConfirmable.isEmpty();
    }
}
