package io.guanjia.platform.outbox;

/** Carries committed events from the outbox to Kafka. The one port behind which change-data capture could stand instead. */
public interface OutboxRelay {

    /**
     * Publishes one round of waiting events and forgets those that Kafka has acknowledged.
     *
     * @return how many were published; zero means that nothing waits or that other replicas hold it
     */
    int relayOnce();
}
