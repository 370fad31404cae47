package io.guanjia.platform.calendar;

/** A calendar that contradicts itself; the message says where. */
public class InvalidCalendar extends IllegalArgumentException {

    public InvalidCalendar(String message) {
        super(message);
    }
}
