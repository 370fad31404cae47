package io.guanjia.intake.organisation.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.intake.organisation.OrganisationAnnouncements;
import io.guanjia.intake.organisation.OrganisationEntry;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about the organisation: the shapes under {@code contracts/intake}. */
@ApplicationScoped
public class PublishedOrganisation implements OrganisationAnnouncements {

    private static final String TOPIC = "guanjia.intake.organisation.v1";

    private final Outbox outbox;

    PublishedOrganisation(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void defined(BranchTransaction tx, OrganisationEntry entry, int version, Actor by) {
        outbox.append(tx, event(entry, version, by));
    }

    private static OutgoingEvent event(OrganisationEntry entry, int version, Actor by) {
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
                entry.payload(version));
    }
}
