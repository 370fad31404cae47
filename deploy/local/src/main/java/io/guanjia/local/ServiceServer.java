package io.guanjia.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One of the suite's services, run as the application Maven packaged. */
final class ServiceServer implements LocalServer {

    /** Longer than a service's own drain of requests in flight. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    /** A JVM that writes its cache does so at its end, which takes a busy machine its time. */
    private static final Duration WRITING_LIMIT = Duration.ofMinutes(3);

    private final Path jar;
    private final URI health;
    private final Map<String, String> environment;
    private final boolean writesAotCache;
    private final LocalProcess process;

    ServiceServer(Path jar, URI health, Map<String, String> environment, boolean writesAotCache, LocalProcess process) {
        this.jar = jar;
        this.health = health;
        this.environment = environment;
        this.writesAotCache = writesAotCache;
        this.process = process;
    }

    @Override
    public void start() {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build the suite first");
        }
        if (runsWhatIsPackaged()) {
            return;
        }
        process.stop(STOP_LIMIT);
        AotCache cache = AotCache.beside(jar);
        process.start(JavaCommand.service(jar, writesAotCache ? cache.write() : cache.use()), environment);
    }

    /** A service whose package was built anew below it may miss a class of the old one at any moment. */
    private boolean runsWhatIsPackaged() {
        Instant packaged = Instant.ofEpochMilli(jar.toFile().lastModified());
        return process.find()
                .flatMap(running -> running.info().startInstant())
                .filter(start -> start.isAfter(packaged))
                .isPresent();
    }

    @Override
    public boolean isReady() {
        return Readiness.answers(health);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.find();
    }

    @Override
    public void stop() {
        boolean endedByItself = process.stop(writesAotCache ? WRITING_LIMIT : STOP_LIMIT);
        if (writesAotCache && endedByItself) {
            AotCache.beside(jar).written();
        }
    }

    @Override
    public void kill() {
        process.kill();
    }
}
