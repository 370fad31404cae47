package io.guanjia.acceptance.bench;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Processor time by process since some moment, from the system's own books; in milliseconds. */
final class ProcessTimes {

    private static final int MILLIS_A_TICK = 10;
    private static final String OTHERS = "others";
    private static final String STOLEN = "stolen";

    private final Suite suite;
    private final Map<String, Long> before;

    ProcessTimes(Suite suite) {
        this.suite = suite;
        this.before = now();
    }

    /**
     * By component, the generator as {@code bench}, everybody else on this machine as {@code others}, and as {@code
     * stolen} what a virtual machine's host gave to its other guests instead.
     */
    Map<String, Long> spent() {
        Map<String, Long> spent = now();
        before.forEach((name, millis) -> spent.merge(name, -millis, Long::sum));
        long known = spent.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(OTHERS) && !entry.getKey().equals(STOLEN))
                .mapToLong(Map.Entry::getValue)
                .sum();
        spent.merge(OTHERS, -known, Long::sum);
        return spent;
    }

    /** Which part of all processor time went to programs, or to guests, that are not part of this: they disturb every figure. */
    static String disturbance(Map<String, Long> spent) {
        long all =
                Math.max(1, spent.values().stream().mapToLong(Long::longValue).sum());
        // Where a host steals time, a process is charged for some of it: the others' part can come out below nothing.
        long others = Math.max(0, spent.get(OTHERS));
        return "他人 others %d %%, 被占 stolen %d %% CPU".formatted(100 * others / all, 100 * spent.get(STOLEN) / all);
    }

    /** Processor time of one process since its start, in milliseconds. */
    static long millis(ProcessHandle process) {
        return of(process);
    }

    private Map<String, Long> now() {
        Map<String, Long> times = new LinkedHashMap<>();
        for (Component component : Component.values()) {
            times.put(
                    component.id(),
                    suite.process(component).map(ProcessTimes::family).orElse(0L));
        }
        times.put("bench", of(ProcessHandle.current()));
        times.put(OTHERS, machine(1, 2, 3, 6, 7));
        times.put(STOLEN, machine(8));
        return times;
    }

    private static long family(ProcessHandle process) {
        return of(process) + process.descendants().mapToLong(ProcessTimes::of).sum();
    }

    private static long of(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_A_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** The whole machine's time of these kinds: 1 user, 2 nice, 3 system, 6 and 7 interrupts, 8 steal. */
    private static long machine(int... kinds) {
        try {
            String[] fields =
                    Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
            long ticks = 0;
            for (int kind : kinds) {
                ticks += Long.parseLong(fields[kind]);
            }
            return ticks * MILLIS_A_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident memory of a process in megabytes. */
    static long residentMegabytes(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
