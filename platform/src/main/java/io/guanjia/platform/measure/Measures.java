package io.guanjia.platform.measure;

import io.guanjia.platform.http.ServedPaths;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What operations sees, named for the work: every measure with a word of help, answers by the templates of their
 * addresses and in buckets of their times, and of Kafka's many figures those that somebody can act on, once each.
 */
@Singleton
public class Measures implements MeterFilter {

    private static final String ANSWERS = "http.server.requests";
    private static final String ADDRESS = "uri";
    private static final String MADE_UP = "UNKNOWN";

    /** What the server calls answers that have no template. */
    private static final Set<String> WITHOUT_TEMPLATE = Set.of("NOT_FOUND", "REDIRECTION", "root", MADE_UP);

    private static final double[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    private static final Map<String, String> KAFKA = Map.of(
            "kafka.consumer.fetch.manager.records.lag", "Events of a partition that this replica has not fetched yet",
            "kafka.consumer.fetch.manager.records.consumed", "Events taken from Kafka",
            "kafka.consumer.coordinator.rebalance", "How often partitions were dealt out anew among replicas",
            "kafka.consumer.coordinator.assigned.partitions", "Partitions that this replica takes events from");

    /** Measures of libraries whose names say that they are what they are not. */
    private static final Map<String, String> RENAMED = Map.of(
            "agroal.active.count", "agroal.connections.active",
            "agroal.available.count", "agroal.connections.available",
            "agroal.awaiting.count", "agroal.connections.awaited",
            "agroal.max.used.count", "agroal.connections.max.used",
            "system.cpu.count", "system.cpus");

    /** What nobody acts on, in units or of types of its own. */
    private static final List<String> LEFT_OUT = List.of(
            "agroal.blocking.time",
            "agroal.creation.time",
            "ft.",
            "http.server.connections",
            "netty.",
            "process.cpu.time");

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry("guanjia.outbox.published", "Events put on Kafka by this replica"),
            Map.entry("guanjia.outbox.waiting", "Events committed but not on Kafka yet; the same on every replica"),
            Map.entry("guanjia.outbox.waiting.oldest.seconds", "How long the oldest of them has waited"),
            Map.entry("guanjia.deadlines.breached", "Deadlines that this replica claimed as run out"),
            Map.entry(
                    "guanjia.deadlines.overdue",
                    "Promises beyond their time and not kept yet; the same on every replica"),
            Map.entry(
                    "guanjia.deadlines.unclaimed",
                    "Deadlines that ran out and are not claimed yet; the same everywhere"),
            Map.entry("guanjia.deadlines.unclaimed.oldest.seconds", "How long ago the oldest of them ran out"),
            Map.entry("guanjia.deadline.beyond.calendar", "Deadlines set beyond the published working calendar"),
            Map.entry(
                    "guanjia.events.untaken",
                    "Events of a topic that this service has not taken yet, as the broker knows it; the same everywhere"),
            Map.entry("guanjia.events.taken", "How far it has come in the topic, its partitions together"),
            Map.entry("guanjia.inbox.parked", "Events set aside because they could not be handled, or came too early"),
            Map.entry("guanjia.inbox.repeated", "Events that came again and were passed over"),
            Map.entry("guanjia.inbox.stale", "Events older than what is known already, and passed over"),
            Map.entry(
                    "guanjia.inbox.waiting",
                    "Events set aside at present, by why they wait; the same on every replica"),
            Map.entry("guanjia.inbox.waiting.oldest.seconds", "How long the oldest of them has waited"),
            Map.entry("http.server.active.requests", "Requests that are being answered"),
            Map.entry("http.server.errors", "Requests on which the connection failed"),
            Map.entry(ANSWERS, "Answers to HTTP requests and how long they took"));

    private final ServedPaths served;

    Measures(ServedPaths served) {
        this.served = served;
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        boolean oneOfMany = id.getName().startsWith("kafka.") && !KAFKA.containsKey(name(id));
        boolean leftOut = LEFT_OUT.stream().anyMatch(id.getName()::startsWith);
        return oneOfMany || leftOut || isToldTwice(id) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }

    /** Kafka's client tells each figure of a topic a second time, under an older spelling of its name, so that sums would double. */
    private static boolean isToldTwice(Meter.Id id) {
        String topic = id.getTag("topic");
        return topic != null && id.getName().startsWith("kafka.") && !topic.contains(".");
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        String help = HELP.getOrDefault(id.getName(), KAFKA.getOrDefault(name(id), id.getDescription()));
        String name = RENAMED.getOrDefault(id.getName(), id.getName());
        return new Meter.Id(name, tags(id), id.getBaseUnit(), help, id.getType());
    }

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(ANSWERS)
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(BUCKETS)
                        .build()
                        .merge(config)
                : config;
    }

    /** Anybody may ask for any address, without a token too: what they make up must not become a series of its own. */
    private Tags tags(Meter.Id id) {
        String address = id.getName().startsWith("http.server") ? id.getTag(ADDRESS) : null;
        Tags tags = Tags.of(id.getTagsAsIterable());
        if (address == null || WITHOUT_TEMPLATE.contains(address)) {
            return tags;
        }
        return tags.and(Tag.of(ADDRESS, served.templateOf(address).orElse(MADE_UP)));
    }

    /** A counter of Kafka's is one by its ending, which the registry takes off or leaves on. */
    private static String name(Meter.Id id) {
        String ending = ".total";
        String name = id.getName();
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
