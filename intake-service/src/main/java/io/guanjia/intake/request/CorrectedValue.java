package io.guanjia.intake.request;

import java.util.Optional;

/** One field of a correction: what stood in it, if anything did, and what stands there since. */
public record CorrectedValue(CorrectedField field, Optional<String> was, String becomes) {}
