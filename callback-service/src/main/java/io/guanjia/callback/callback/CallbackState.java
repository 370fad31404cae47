package io.guanjia.callback.callback;

/** Where a callback stands; how it ended in detail is in its record and its history. */
public enum CallbackState {
    /** Its window is open: somebody in a fitting post calls back now. */
    DUE("待回访", "due"),
    /** A repaired leak is only tried by a heavy rainstorm; until one has been, no callback counts. */
    AWAITING_RAINSTORM("待大暴雨后回访", "awaiting a heavy rainstorm"),
    /** The household said how satisfied it is. */
    COMPLETED("已回访", "completed"),
    /** A supervisor, or the branch's policy, let it go. */
    WAIVED("免回访", "waived"),
    /** The household was sought on several half-days and not found, and a supervisor ended the search. */
    UNREACHABLE("联系不上", "ended as unreachable"),
    /** Nobody can be asked, so nobody is owed the question: it stands beside the rate, not in it. */
    NOT_OWED("无人可回访", "not owed to anybody"),
    /** Its request was reopened or voided; a new round brings new callbacks. */
    CANCELLED("已取消", "cancelled");

    private final String nameZh;
    private final String nameEn;

    CallbackState(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Whether it ended without being made, so that its month may come to less than before. */
    boolean endedUnmade() {
        return this != COMPLETED && !isOpen();
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return this == DUE || this == AWAITING_RAINSTORM;
    }
}
