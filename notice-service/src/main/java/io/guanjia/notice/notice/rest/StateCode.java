package io.guanjia.notice.notice.rest;

/** States as filters and views name them. */
public enum StateCode {
    DRAFT,
    REGISTERED,
    SUBMITTED,
    DIRECTOR_APPROVED,
    CHIEF_APPROVED,
    RELEASED,
    EXPIRED,
    WITHDRAWN,
    DROPPED
}
