package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.junit.jupiter.api.Test;

class LocalKafkaTest {

    @Test
    void a_test_broker_takes_messages_for_topics_nobody_declared() {
        try (LocalKafka kafka = LocalKafka.start()) {
            KafkaProbe probe = new KafkaProbe(kafka.bootstrapServers());
            probe.send("undeclared", 10);
            assertThat(probe.count("undeclared")).isEqualTo(10);
        }
    }

    @Test
    void the_suites_topics_have_six_partitions_and_the_organisation_is_compacted()
            throws ExecutionException, InterruptedException {
        try (LocalKafka kafka = LocalKafka.start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            kafka.createTopics(Topics.all());
            kafka.createTopics(Topics.all());
            admin.describeTopics(Topics.names()).allTopicNames().get().forEach((name, topic) -> assertThat(
                            topic.partitions())
                    .as(name)
                    .hasSize(name.contains("dead-letter") ? 1 : 6));
            ConfigResource organisation = new ConfigResource(Type.TOPIC, "guanjia.intake.organisation.v1");
            assertThat(admin.describeConfigs(List.of(organisation))
                            .all()
                            .get()
                            .get(organisation)
                            .get("cleanup.policy")
                            .value())
                    .isEqualTo("compact");
        }
    }
}
