package io.guanjia.intake.request;

import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.scope.Actor;
import java.util.UUID;

/** An entry on its way into the register: whose branch and office it belongs to, who makes it, and under which key. */
public record NewLine(UUID id, String branch, String office, Actor by, IdempotencyKey key, Registration registration) {}
