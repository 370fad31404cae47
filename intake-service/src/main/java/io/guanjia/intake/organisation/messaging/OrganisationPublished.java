package io.guanjia.intake.organisation.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.intake.organisation.OrganisationEntry;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about the organisation: the shapes under {@code contracts/intake}. */
public final class OrganisationPublished {

    private static final String TOPIC = "guanjia.intake.organisation.v1";

    private OrganisationPublished() {}

    /** The newest version of an entry; on the compacted topic it replaces the one before. */
    public static OutgoingEvent event(OrganisationEntry entry, int version, Object payload, Actor by) {
        return new OutgoingEvent(
                TOPIC,
                "guanjia.intake.organisation." + entry.eventName() + ".v1",
                entry.key(),
                "organisation",
                // Entries are known by their keys; the envelope wants an id, which follows from the key.
                UUID.nameUUIDFromBytes(entry.key().getBytes(UTF_8)),
                version,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                by,
                payload);
    }
}
