package io.guanjia.local;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker with its controller in this process. */
public final class LocalKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final Path logDirectory;
    private final int port;
    private final boolean temporary;

    private LocalKafka(KafkaRaftServer server, Path logDirectory, int port, boolean temporary) {
        this.server = server;
        this.logDirectory = logDirectory;
        this.port = port;
        this.temporary = temporary;
    }

    /** A throw-away broker for tests: temporary directory, free ports, topics appear with their first message. */
    public static LocalKafka start() {
        Path directory = LocalDirectories.temporary("kafka");
        return start(directory, FreePort.find(), FreePort.find(), TopicCreation.AUTOMATIC, true);
    }

    /** A broker that keeps its records in this directory and creates no topic by itself. */
    public static LocalKafka start(Path logDirectory, int port) {
        return start(logDirectory, port, FreePort.find(), TopicCreation.DECLARED);
    }

    /** Starts a broker on this directory, formatting it the first time, and returns once it accepts clients. */
    public static LocalKafka start(Path logDirectory, int port, int controllerPort, TopicCreation creation) {
        return start(logDirectory, port, controllerPort, creation, false);
    }

    private static LocalKafka start(
            Path logDirectory, int port, int controllerPort, TopicCreation creation, boolean temporary) {
        KafkaStorage.formatOnce(logDirectory);
        KafkaConfig settings = new KafkaConfig(KafkaSettings.of(logDirectory, port, controllerPort, creation), false);
        KafkaRaftServer server = new KafkaRaftServer(settings, Time.SYSTEM);
        server.startup();
        return new LocalKafka(server, logDirectory, port, temporary);
    }

    /** What {@code KAFKA_BOOTSTRAP_SERVERS} takes. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Creates those of the topics that are missing. */
    public void createTopics(Collection<NewTopic> topics) {
        createTopics(bootstrapServers(), topics);
    }

    /** Creates those of the topics that are missing on any broker. */
    public static void createTopics(String bootstrapServers, Collection<NewTopic> topics) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
                awaitCreated(created);
            }
        }
    }

    private static void awaitCreated(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("could not create a topic", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (temporary) {
            LocalDirectories.delete(logDirectory);
        }
    }
}
