package io.guanjia.routing.slip;

import java.time.Instant;

/** A slip with what only the table knows of it. */
public record StoredSlip(ContactSlip slip, String branch, Instant issuedAt) {}
