package io.guanjia.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.local.Topics;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code asyncapi.yaml} says of the topics is what operations create. */
class TopicSettingsTest {

    private static final AsyncApi ASYNC_API =
            AsyncApi.read(ContractFolder.ofRepository().asyncApi());

    @Test
    void every_topic_is_described_with_its_partitions_and_how_long_and_how_it_keeps_its_records() {
        assertThat(described()).isEqualTo(created());
    }

    @Test
    void something_is_sent_on_every_topic() {
        assertThat(ASYNC_API.deliveries().values().stream().map(AsyncApi.Delivery::topic))
                .containsAll(ASYNC_API.topics());
    }

    private static Map<String, Map<String, String>> described() {
        var topics = new TreeMap<String, Map<String, String>>();
        ASYNC_API.deliveries().values().forEach(delivery -> {
            JsonNode kafka = delivery.topicSettings().get("kafka");
            var settings = new TreeMap<String, String>();
            settings.put("partitions", kafka.get("partitions").asString());
            kafka.get("topicConfiguration")
                    .properties()
                    .forEach(setting -> settings.put(setting.getKey(), text(setting.getValue())));
            topics.put(delivery.topic(), settings);
        });
        return topics;
    }

    private static String text(JsonNode value) {
        return value.isArray() ? value.get(0).asString() : value.asString();
    }

    private static Map<String, Map<String, String>> created() {
        var topics = new TreeMap<String, Map<String, String>>();
        for (NewTopic topic : Topics.all()) {
            var settings = new TreeMap<>(topic.configs());
            settings.put("partitions", String.valueOf(topic.numPartitions()));
            topics.put(topic.name(), settings);
        }
        return topics;
    }
}
