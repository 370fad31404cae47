package io.guanjia.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** Gives a log directory its cluster identity the first time it is used; one half given counts as none. */
final class KafkaStorage {

    private KafkaStorage() {}

    static void formatOnce(Path logDirectory) {
        if (Files.exists(logDirectory.resolve("meta.properties"))) {
            return;
        }
        Path unfinished = logDirectory.resolveSibling(logDirectory.getFileName() + ".unfinished");
        LocalDirectories.delete(unfinished);
        String directory = LocalDirectories.ensure(unfinished).toString();
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(KafkaSettings.NODE_ID)
                .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(directory)
                .addDirectory(directory);
        try {
            formatter.run();
            LocalDirectories.replace(unfinished, logDirectory);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception checked) { // the formatter declares nothing narrower
            throw new IllegalStateException("could not format " + directory, checked);
        }
    }
}
