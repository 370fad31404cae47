package io.guanjia.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The suite's topics: facts by publisher and aggregate, deadlines and dead letters by service. */
public final class Topics {

    /** The four services, in the order in which a request meets them. */
    public static final List<String> SERVICES = List.of("intake", "routing", "callback", "notice");

    /** Six partitions: how far one consumer group can be scaled out. */
    public static final int PARTITIONS = 6;

    private static final Map<String, String> LAST_VALUE_PER_KEY =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

    /** A service that was switched off over a long holiday still finds everything that happened meanwhile. */
    private static final Map<String, String> THIRTY_DAYS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            "2592000000");

    private Topics() {}

    /** Every topic the suite publishes to, as operations create it: replication as the broker defaults to. */
    public static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        topics.add(topic("guanjia.intake.organisation.v1", PARTITIONS, LAST_VALUE_PER_KEY));
        for (String facts : List.of(
                "guanjia.intake.service-request.v1",
                "guanjia.routing.contact-slip.v1",
                "guanjia.callback.callback.v1",
                "guanjia.notice.notice.v1",
                "guanjia.notice.distribution.v1")) {
            topics.add(topic(facts, PARTITIONS, THIRTY_DAYS));
        }
        for (String service : SERVICES) {
            topics.add(topic("guanjia." + service + ".deadline.v1", PARTITIONS, THIRTY_DAYS));
            topics.add(topic("guanjia." + service + ".dead-letter.v1", 1, THIRTY_DAYS));
        }
        return List.copyOf(topics);
    }

    /** The names of {@link #all()}. */
    public static List<String> names() {
        return all().stream().map(NewTopic::name).toList();
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, partitions, (short) -1).configs(settings);
    }
}
