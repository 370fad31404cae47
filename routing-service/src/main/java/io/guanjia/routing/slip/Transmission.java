package io.guanjia.routing.slip;

/** How a slip reached the department. Word of mouth is for urgent matters and is noted (S0-5.2.1b). */
public enum Transmission {
    WRITTEN,
    ORAL
}
