package io.guanjia.intake.request;

/** How a matter reaches its department: on the slip, or by word of mouth with the slip to follow (S0-5.2.1b). */
public enum Transmission {
    WRITTEN,
    ORAL
}
