package io.guanjia.callback.callback;

import io.guanjia.platform.calendar.DueRule;

/** The clocks of a callback. How long the first runs its rule says; the limits of the others are ours, not the manual's. */
public enum CallbackClock {
    /** The household is asked in time; after the rain, within three days. */
    CALLBACK("回访 Callback", new DueRule.CalendarDays(3)),

    /** A leak that no rain has tried for half a year is brought to the director's mind. */
    RAIN("待大暴雨 Waiting for heavy rain", new DueRule.CalendarDays(180)),

    /** A household that was sought often enough is a supervisor's to decide. */
    DECISION("联系不上的处理 Decision on a household not found", new DueRule.WorkingDays(1));

    private final String label;
    private final DueRule ours;

    CallbackClock(String label, DueRule ours) {
        this.label = label;
        this.ours = ours;
    }

    /** What it is called, Chinese first. */
    public String label() {
        return label;
    }

    /** How long it runs where no rule says. */
    DueRule ours() {
        return ours;
    }
}
