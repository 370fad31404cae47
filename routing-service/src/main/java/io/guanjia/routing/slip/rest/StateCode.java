package io.guanjia.routing.slip.rest;

/** States as filters and views name them. */
public enum StateCode {
    ISSUED,
    ACKNOWLEDGED,
    IN_HANDLING,
    REPORTED,
    CONFIRMED,
    REJECTED,
    WITHDRAWN
}
