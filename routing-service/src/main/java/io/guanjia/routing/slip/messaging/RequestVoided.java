package io.guanjia.routing.slip.messaging;

import java.util.UUID;

/** This service's reading of intake's event. */
record RequestVoided(UUID requestId, String reason) {}
