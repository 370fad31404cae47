package io.guanjia.platform.outbox;

import io.guanjia.platform.scope.Actor;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact for other services, not yet an event: the outbox adds id, time, branch and trace.
 *
 * @param topic e.g. {@code guanjia.peer.note.v1}
 * @param type stable name, never a class name, e.g. {@code guanjia.peer.note.written.v1}
 * @param key what must stay in order on the topic: the request's id, else the aggregate's
 * @param sequence of the aggregate on this topic, from 1, without gaps
 * @param correlation the request it belongs to
 * @param causation the event that caused it
 * @param payload becomes JSON; ids, codes, numbers and times, never anybody's name, phone or words
 */
public record OutgoingEvent(
        String topic,
        String type,
        String key,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        Optional<String> office,
        Optional<UUID> correlation,
        Optional<UUID> causation,
        Actor actor,
        Object payload) {}
