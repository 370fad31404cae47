package io.guanjia.acceptance.cluster;

import io.guanjia.acceptance.demo.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run prints in the end. */
final class Results {

    private static final Table IMAGES = new Table(List.of(20, 10, 22, 16, 26));
    private static final Table STEPS = new Table(List.of(54, 9, 9, 9, 9, 8, 60));

    private final List<Image> images = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** @param memory in use after load, of what the manifest allows */
    private record Image(String program, long megabytes, Pods.Start start, String memory) {}

    void image(String program, long megabytes, Pods.Start atOneProcessor, String memory) {
        images.add(new Image(program, megabytes, atOneProcessor, memory));
    }

    void step(Step step) {
        steps.add(step);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1e3);
    }

    boolean passed() {
        return steps.stream().allMatch(Step::passed);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(IMAGES.row(List.of("程序 program", "镜像 MB", "一核就绪 ready, 1 CPU", "其中 CPU s", "负载后内存 after load")));
        images.forEach(image -> lines.add(IMAGES.row(List.of(
                image.program(),
                Long.toString(image.megabytes()),
                seconds(image.start().waited()),
                seconds(image.start().processor()),
                image.memory()))));
        lines.add("");
        lines.add(STEPS.row(List.of("步骤 step", "请求 sent", "失败 fail", "丢失 lost", "重复 dbl", "", "")));
        steps.forEach(step -> lines.add(STEPS.row(List.of(
                step.name(),
                Long.toString(step.requests()),
                Long.toString(step.failed()),
                Long.toString(step.lost()),
                Long.toString(step.doubled()),
                step.passed() ? "PASS" : "FAIL",
                step.remark()))));
        lines.add("");
        lines.add(passed() ? "PASS 通过" : "FAIL 不通过");
        return lines;
    }
}
