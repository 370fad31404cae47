package io.guanjia.local;

import java.util.Optional;

/** One component of the suite as the launcher sees it: started, asked, stopped or killed. */
sealed interface LocalServer permits PostgresServer, KafkaServer, LocalKeycloak, ServiceServer {

    /**
     * Starts it, or takes it over if it runs; returns before it is ready, unless there is no other way to start it. What an
     * earlier start left half done is begun again or completed.
     */
    void start();

    /** Whether it serves now. */
    boolean isReady();

    /** Its main process, if it runs. */
    Optional<ProcessHandle> process();

    /** Ends it as an operator would. */
    void stop();

    /** Ends it as a power cut would (SIGKILL). */
    void kill();
}
