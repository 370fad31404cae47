package io.guanjia.local;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The suite's broker with its topics. */
final class KafkaServer implements LocalServer {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Layout layout;
    private final int port;
    private final int controllerPort;
    private final LocalProcess process;

    KafkaServer(Layout layout, int port, int controllerPort) {
        this.layout = layout;
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = new LocalProcess(layout.pid("kafka"), layout.log("kafka"));
    }

    @Override
    public void start() {
        if (process.find().isPresent()) {
            return;
        }
        process.start(JavaCommand.kafka(layout.data("kafka"), port, controllerPort), Map.of());
    }

    String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Ready once every topic is there: the broker creates them as its last step. */
    @Override
    public boolean isReady() {
        if (!FreePort.isTaken(port)) {
            return false;
        }
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000);
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get();
            return present.containsAll(Topics.names());
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.find();
    }

    @Override
    public void stop() {
        process.stop(STOP_LIMIT);
    }

    @Override
    public void kill() {
        process.kill();
    }
}
