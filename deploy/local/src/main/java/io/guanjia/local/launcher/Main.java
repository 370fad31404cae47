package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Ports;
import io.guanjia.local.Suite;
import io.guanjia.local.Training;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code train [PROGRAM…] · up [--detach] [--empty] · down · status · logs SERVICE · token USER}, run in the repository root. */
public final class Main {

    private Main() {}

    /** Ends with status 0 if the command did what it says, 1 if not, 2 if there is no such command. */
    public static void main(String[] arguments) {
        // The embedded servers tell their story at INFO; here only what goes wrong is of interest.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(run(List.of(arguments)));
    }

    private static void train(Training training, List<String> programs, Console console) {
        if (programs.isEmpty()) {
            training.run(console);
        } else {
            training.run(programs.stream().map(Main::component).toList(), console);
        }
    }

    private static Component component(String program) {
        return Component.named(program).orElseThrow(() -> new IllegalStateException("no such program: " + program));
    }

    private static int run(List<String> arguments) {
        Path root = Path.of("").toAbsolutePath();
        String state = System.getenv().getOrDefault("GUANJIA_STATE", ".guanjia");
        Console console = new Console(System.out, System.err);
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        try {
            if (command.equals("train")) {
                train(new Training(root), rest, console);
                return 0;
            }
            Suite suite = Suite.at(root, root.resolve(state), Ports.configured(System.getenv()));
            return switch (command) {
                case "up" -> new Up(suite, console, rest.contains("--empty")).run(rest.contains("--detach"));
                case "down" -> new Down(suite, console).run();
                case "status" -> new Status(suite, console).run();
                case "logs" -> new Logs(suite, console).run(rest);
                case "token" -> new Token(suite, console).run(rest);
                default -> console.refuse("没有这个命令", "no such command: " + command, 2);
            };
        } catch (IllegalStateException | UncheckedIOException failure) {
            return console.refuse("失败", failure.getMessage(), 1);
        }
    }
}
