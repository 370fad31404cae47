package io.guanjia.intake.request;

/** Why whoever it concerns can be neither asked nor told. */
public enum NotConfirmableReason {
    /** Whoever it was left neither phone nor home nor name. */
    ANONYMOUS("匿名"),
    /** Somebody left something of the kind, and was tried in vain. */
    UNREACHABLE("联系不上"),
    /** Somebody else spoke for them, and has the answer. */
    RELAYED("经人转告");

    private final String label;

    NotConfirmableReason(String label) {
        this.label = label;
    }

    /** What the history calls it. */
    String label() {
        return label;
    }
}
