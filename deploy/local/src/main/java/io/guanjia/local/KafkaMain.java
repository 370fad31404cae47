package io.guanjia.local;

import java.nio.file.Path;

/** The broker as a process of its own, which can be killed and started again on the same directory. */
public final class KafkaMain {

    private KafkaMain() {}

    /** @param arguments log directory, client port, controller port */
    public static void main(String[] arguments) {
        LocalKafka kafka = LocalKafka.start(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                TopicCreation.DECLARED);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-close"));
        kafka.createTopics(Topics.all());
        kafka.awaitShutdown();
    }
}
