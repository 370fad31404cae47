package io.guanjia.local;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every port a suite listens on.
 *
 * @param main one per component: where its clients connect
 * @param management one per service and the console: health and metrics
 * @param kafkaController the broker's second listener
 */
public record Ports(Map<Component, Integer> main, Map<Component, Integer> management, int kafkaController) {

    public Ports {
        main = Map.copyOf(main);
        management = Map.copyOf(management);
    }

    /** The ports of the documentation: 8090 and 9090, 8081 to 8084, 9081 to 9084, 5432, 9092, 8080. */
    public static Ports standard() {
        return configured(Map.of());
    }

    /** The standard ports where a variable like {@code GUANJIA_PORT_INTAKE} does not name another. */
    public static Ports configured(Map<String, String> environment) {
        Map<Component, Integer> main = new EnumMap<>(Component.class);
        Map<Component, Integer> management = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            main.put(component, port(environment, component.name(), standard(component)));
            if (component.tellsItsHealth()) {
                int health = standard(component) + 1000;
                management.put(component, port(environment, component.name() + "_MANAGEMENT", health));
            }
        }
        return new Ports(main, management, port(environment, "KAFKA_CONTROLLER", 9093));
    }

    /** Ports nobody uses now, so that a run beside a developer's suite disturbs neither. */
    public static Ports free() {
        Map<Component, Integer> main = new EnumMap<>(Component.class);
        Map<Component, Integer> management = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            main.put(component, FreePort.find());
            if (component.tellsItsHealth()) {
                management.put(component, FreePort.find());
            }
        }
        return new Ports(main, management, FreePort.find());
    }

    private static int standard(Component component) {
        return switch (component) {
            case POSTGRES -> 5432;
            case KAFKA -> 9092;
            case KEYCLOAK -> 8080;
            case INTAKE -> 8081;
            case ROUTING -> 8082;
            case CALLBACK -> 8083;
            case NOTICE -> 8084;
            case CONSOLE -> 8090;
        };
    }

    private static int port(Map<String, String> environment, String name, int standard) {
        String configured = environment.get("GUANJIA_PORT_" + name);
        return configured == null ? standard : Integer.parseInt(configured);
    }

    public int of(Component component) {
        return main.get(component);
    }

    public int managementOf(Component service) {
        return management.get(service);
    }

    /** The ports somebody listens on already, with what they are for. */
    public Map<String, Integer> taken(Collection<Component> components) {
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (Component component : components) {
            noteIfTaken(taken, component.id(), of(component));
            if (component.tellsItsHealth()) {
                noteIfTaken(taken, component.id() + " (management)", managementOf(component));
            }
            if (component == Component.KAFKA) {
                noteIfTaken(taken, "kafka (controller)", kafkaController);
            }
        }
        return taken;
    }

    private static void noteIfTaken(Map<String, Integer> taken, String purpose, int port) {
        if (FreePort.isTaken(port)) {
            taken.put(purpose, port);
        }
    }
}
