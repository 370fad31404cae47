package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumber;
import java.util.Optional;

/**
 * Which requests a list shows; an office in the caller's scope goes before the one asked for.
 *
 * @param department only those that were routed to it
 * @param text part of a number or a unit, taken literally
 * @param phone only those of this caller
 */
public record RequestFilter(
        Optional<String> office,
        Optional<RequestKind> kind,
        Optional<RequestState> state,
        Optional<String> unit,
        Optional<String> department,
        Optional<String> text,
        Optional<PhoneNumber> phone) {}
