package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows the end of one component's log and follows it. */
record Logs(Suite suite, Console console) {

    int run(List<String> arguments) {
        Optional<Component> component = arguments.stream().findFirst().flatMap(Component::named);
        if (component.isEmpty()) {
            List<String> known =
                    Arrays.stream(Component.values()).map(Component::id).toList();
            return console.refuse("请指明组件：" + known, "name one of " + known, 2);
        }
        try {
            return new ProcessBuilder(
                            "tail",
                            "-n",
                            "200",
                            "-F",
                            suite.log(component.get()).toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
