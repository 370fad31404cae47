package io.guanjia.acceptance.restore;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A backup of a running server as its manual describes it: a copy of its files between start and stop, and the log of meanwhile. */
final class CopiedDatabase {

    /** Of the process that runs, not of the data. */
    private static final Set<String> OF_THE_PROCESS = Set.of("postmaster.pid", "epg-lock");

    private static final String LOG = "pg_wal";

    private final TrialSuite trial;
    private final Path copy;

    CopiedDatabase(TrialSuite trial) {
        this.trial = trial;
        this.copy = trial.state().resolve("backup");
    }

    /** @param meanwhile what happens while the copy is being made */
    void take(Runnable meanwhile) throws SQLException, IOException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            sql.execute("SELECT pg_backup_start('trial', true)");
            copy(data(), copy, false);
            meanwhile.run();
            try (ResultSet stopped = sql.executeQuery("SELECT labelfile FROM pg_backup_stop()")) {
                stopped.next();
                Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
            }
        }
        copy(data().resolve(LOG), copy.resolve(LOG), true);
    }

    /** The server and its files are gone; then a server begins on the copy, replays the log and is there. */
    void loseAndRestore() throws IOException {
        trial.suite().kill(Component.POSTGRES);
        delete(data());
        copy(copy, data(), true);
        trial.suite().start(Component.POSTGRES);
        trial.suite().awaitReady(Component.POSTGRES);
    }

    private Path data() {
        return trial.state().resolve("data").resolve("postgres");
    }

    private static void copy(Path from, Path to, boolean withLog) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Path there = to.resolve(from.relativize(directory));
                if (Files.notExists(there)) {
                    Files.copy(directory, there, StandardCopyOption.COPY_ATTRIBUTES);
                }
                boolean skipped = !withLog && directory.endsWith(LOG);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!OF_THE_PROCESS.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException goneMeanwhile) {
                        // The log tells what became of it.
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
