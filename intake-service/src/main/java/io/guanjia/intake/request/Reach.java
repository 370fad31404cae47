package io.guanjia.intake.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the person behind a matter can be spoken to: facts only, what is personal lies beside the request.
 *
 * @param known what of them is on record
 * @param relayed whether somebody else spoke for them
 * @param notConfirmable that they cannot be asked, once that is known
 */
public record Reach(Set<Known> known, boolean relayed, Optional<NotConfirmableReason> notConfirmable) {

    /** What may be on record of somebody; a name alone leads nowhere. */
    public enum Known {
        PHONE,
        HOME,
        NAME
    }

    public Reach {
        known = Set.copyOf(known);
    }

    public boolean phone() {
        return known.contains(Known.PHONE);
    }

    Reach knowing(NotConfirmable found) {
        return new Reach(known, relayed, Optional.of(found.reason()));
    }

    Reach found() {
        return new Reach(known, relayed, Optional.empty());
    }

    /** After what was taken down wrongly, or not at all, was put right: whoever is known now is anonymous no more. */
    Reach correctedIn(Set<CorrectedField> fields) {
        Set<Known> now = EnumSet.noneOf(Known.class);
        now.addAll(known);
        fields.forEach(field -> field.tells().ifPresent(now::add));
        return new Reach(
                now, relayed, notConfirmable.filter(why -> why != NotConfirmableReason.ANONYMOUS || now.isEmpty()));
    }

    /** Nobody is anonymous who left a phone, a home or a name. */
    boolean isAnonymous() {
        return known.isEmpty();
    }

    /** Whether there is a phone to ring, or a home to go or to write to. */
    boolean canBeSought() {
        return known.contains(Known.PHONE) || known.contains(Known.HOME);
    }

    /**
     * Why nobody of the household can be asked how it went. A phone that nobody answered today is rung again for the
     * callback, and a home is gone or written to, whoever relayed the matter; it is given up by a supervisor after attempts of
     * its own, and then counts.
     */
    public Optional<NotConfirmableReason> cannotBeCalledBack() {
        return notConfirmable.filter(why -> !canBeSought());
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
