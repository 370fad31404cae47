package io.guanjia.intake.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An open matter, as whoever takes it over sees it.
 *
 * @param slip the number of the department's open slip; empty where the matter is listed for who registered it
 * @param since when it came to them
 */
public record OwedRequest(
        UUID id,
        String number,
        String office,
        RequestKind kind,
        RequestState state,
        Optional<String> slip,
        Instant since) {}
