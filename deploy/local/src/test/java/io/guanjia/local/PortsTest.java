package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void the_standard_ports_are_those_of_the_documentation() {
        Ports ports = Ports.standard();
        assertThat(ports.of(Component.INTAKE)).isEqualTo(8081);
        assertThat(ports.managementOf(Component.NOTICE)).isEqualTo(9084);
    }

    @Test
    void each_port_can_be_moved_by_itself() {
        Ports ports =
                Ports.configured(Map.of("GUANJIA_PORT_INTAKE", "18081", "GUANJIA_PORT_INTAKE_MANAGEMENT", "19081"));
        assertThat(ports.of(Component.INTAKE)).isEqualTo(18081);
        assertThat(ports.managementOf(Component.INTAKE)).isEqualTo(19081);
        assertThat(ports.of(Component.ROUTING)).isEqualTo(8082);
    }

    @Test
    void a_port_that_somebody_listens_on_is_named_with_its_purpose() throws IOException {
        Ports ports = Ports.free();
        assertThat(ports.taken(List.of(Component.values()))).isEmpty();
        try (ServerSocket _ =
                new ServerSocket(ports.managementOf(Component.CALLBACK), 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports.taken(List.of(Component.values())))
                    .containsExactly(Map.entry("callback (management)", ports.managementOf(Component.CALLBACK)));
        }
    }

    @Test
    void a_port_that_one_program_was_given_is_given_to_no_other_while_it_runs() throws Exception {
        int given = FreePort.find();

        assertThat(asAnotherProgram(given)).isNotZero();
        assertThat(asAnotherProgram(1)).as("nobody's").isZero();
    }

    @Test
    void asking_who_listens_never_keeps_a_server_from_listening() throws Exception {
        int port = FreePort.find();
        AtomicBoolean enough = new AtomicBoolean();
        Thread asking = Thread.ofPlatform().daemon().start(() -> {
            while (!enough.get()) {
                FreePort.isTaken(port);
            }
        });
        for (int start = 0; start < 2_000; start++) {
            new ServerSocket(port, 50, InetAddress.getLoopbackAddress()).close();
        }
        enough.set(true);
        asking.join();
    }

    private static int asAnotherProgram(int port) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        JavaCommand.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claim.class.getName(),
                        Integer.toString(port))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** A program that wants one port. */
    static final class Claim {

        private Claim() {}

        /** @param arguments the port */
        public static void main(String[] arguments) {
            System.exit(FreePort.claim(Integer.parseInt(arguments[0])) ? 0 : 1);
        }
    }
}
