package io.guanjia.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of the Java processes of the local suite; all run on the JDK that runs the launcher. */
final class JavaCommand {

    private static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private JavaCommand() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * A service. The serial collector has the smallest footprint and on two cores loses little; C2 stays on, because
     * the warmed-up services are what is measured; compact headers take a fifth off a heap of small records.
     */
    static List<String> service(Path jar, List<String> aotCache) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xms48m",
                "-Xmx160m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        command.addAll(QUIET);
        command.addAll(aotCache);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** The broker: a program of this module, on the class path of whoever starts it. */
    static List<String> kafka(Path logDirectory, int port, int controllerPort) {
        List<String> command = new ArrayList<>(List.of(java(), "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(QUIET);
        command.addAll(List.of(
                "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %5$s%6$s%n",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaMain.class.getName(),
                logDirectory.toString(),
                Integer.toString(port),
                Integer.toString(controllerPort)));
        return command;
    }

    /**
     * Keycloak without its shell script, so that the process number is the server's own. The flags that are not about
     * size are those of {@code kc.sh}, and the opened {@code java.lang}, which its threads need from JDK 24 on; C1 alone
     * is enough to hand out a developer's tokens.
     */
    static List<String> keycloak(Path distribution, Path home) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true"));
        command.addAll(QUIET);
        command.addAll(List.of(
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
