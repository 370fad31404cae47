package io.guanjia.platform.calendar;

/** A text or a number that makes no due rule; the message says what would. */
public class DueRuleRefused extends IllegalArgumentException {

    public DueRuleRefused(String message) {
        super(message);
    }
}
