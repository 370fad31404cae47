package io.guanjia.intake.request;

import java.util.Optional;

/**
 * 无法核实: that, and why, the person whose matter it is cannot be asked. It is written down instead of a confirmation that
 * nobody gave, and the matter goes on.
 *
 * @param note what was tried, in the words of staff; for whoever is {@code UNREACHABLE} it is never empty
 */
public record NotConfirmable(Reason reason, Optional<String> note) {

    /** Why. */
    public enum Reason {
        /** 匿名: whoever it was left neither phone nor address. */
        ANONYMOUS,
        /** 联系不上: somebody is named, and tried in vain. */
        UNREACHABLE,
        /** 转告: only the relayer is known, and has the answer. */
        RELAYED
    }

    /** For the history. */
    String remark() {
        return note.map(said -> reason + ":" + said).orElse(reason.name());
    }
}
