package io.guanjia.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JVM learned in a service's trial start, kept beside its jar: classes found, loaded and linked, and which
 * methods are worth compiling. A cache of another build or another JDK is passed over by the JVM, with a warning.
 */
record AotCache(Path file) {

    static AotCache beside(Path jar) {
        return new AotCache(jar.resolveSibling("app.aot"));
    }

    /** The flags of a start that profits from the cache; none if there is no cache. */
    List<String> use() {
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** The flags of a start that writes the cache when it ends. */
    List<String> write() {
        LocalDirectories.delete(unfinished());
        return List.of("-XX:AOTCacheOutput=" + unfinished());
    }

    /** Takes into use what such a start has left; half a cache, as an interrupted one leaves, never is. */
    void written() {
        if (Files.exists(unfinished())) {
            LocalDirectories.replace(unfinished(), file);
        }
    }

    private Path unfinished() {
        return file.resolveSibling("app.aot.unfinished");
    }
}
