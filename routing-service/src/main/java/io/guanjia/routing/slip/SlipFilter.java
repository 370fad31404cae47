package io.guanjia.routing.slip;

import java.util.Optional;
import java.util.UUID;

/** Which slips a list shows; an office in the caller's scope goes before the one asked for. */
public record SlipFilter(
        Optional<String> office, Optional<String> department, Optional<String> state, Optional<UUID> requestId) {}
