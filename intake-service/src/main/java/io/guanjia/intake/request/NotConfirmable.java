package io.guanjia.intake.request;

import java.util.Optional;

/**
 * 无法核实: that, and why, the person whose matter it is cannot be asked. It is written down instead of a confirmation that
 * nobody gave, and the matter goes on.
 *
 * @param note what was tried, in the words of staff; for whoever is {@code UNREACHABLE} it is never empty
 */
public record NotConfirmable(NotConfirmableReason reason, Optional<String> note) {

    /** For the history. */
    String remark() {
        return note.map(said -> reason.label() + ":" + said).orElse(reason.label());
    }
}
