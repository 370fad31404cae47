package io.guanjia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** What the programs that start, watch and stop one suite leave for each other in its directory. */
public record SuiteNotes(Path directory) {

    /**
     * The right to start and watch the suite, which one program at a time has and loses with its end, however that comes.
     *
     * @return empty if another program has it
     */
    public Optional<FileLock> claim() {
        try {
            FileChannel file = FileChannel.open(
                    LocalDirectories.ensure(directory).resolve("launcher.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException takenHere) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody stops the suite on purpose: whoever watches it must not start anything again. */
    public void stopping() {
        leave(stop());
    }

    public boolean isStopping() {
        return Files.exists(stop());
    }

    /** The suite is wanted again. */
    public void starting() {
        LocalDirectories.delete(stop());
    }

    /** The demo's organisation is being loaded; a load that was interrupted is gone through again. */
    public void loadingDemo() {
        leave(demo());
    }

    public void demoLoaded() {
        LocalDirectories.delete(demo());
    }

    public boolean isLoadingDemo() {
        return Files.exists(demo());
    }

    private void leave(Path note) {
        try {
            LocalDirectories.ensure(directory);
            Files.writeString(note, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path demo() {
        return directory.resolve("loading-demo");
    }

    private Path stop() {
        return directory.resolve("stopping");
    }
}
