package io.guanjia.acceptance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one run, as a table for people and as JSON for comparing runs. */
final class Report {

    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();
    private final long begun = System.nanoTime();

    Report(PrintStream out) {
        this.out = out;
    }

    void add(Figure figure) {
        figures.add(figure);
        note("%s: %s", figure.name(), figure.shown());
    }

    /** A line on the way. */
    void note(String format, Object... values) {
        out.printf("[%5.1f s] %s%n", (System.nanoTime() - begun) / 1e9, format.formatted(values));
    }

    void print() {
        out.printf("%n%-58s %16s %12s  %s%n", "项目 figure", "结果 result", "预算 budget", "");
        for (Figure figure : figures) {
            out.printf(
                    "%-58s %16s %12s  %-5s %s%n",
                    figure.name(),
                    figure.shown(),
                    figure.budget(),
                    figure.verdict().label(),
                    figure.remark());
        }
    }

    void write(Path file, Map<String, Object> circumstances) throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("at", Instant.now().toString());
        result.putAll(circumstances);
        result.put("figures", figures);
        Files.createDirectories(file.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), result);
    }
}
