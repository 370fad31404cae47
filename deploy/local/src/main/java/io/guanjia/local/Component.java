package io.guanjia.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes of a local suite, in the order in which they are listed and, backwards, stopped. */
public enum Component {
    POSTGRES("数据库 PostgreSQL"),
    KAFKA("消息 Kafka"),
    KEYCLOAK("登录 Keycloak"),
    INTAKE("受理 intake"),
    ROUTING("流转 routing"),
    CALLBACK("回访 callback"),
    NOTICE("公告 notice"),
    CONSOLE("工作台 console");

    private final String label;

    Component(String label) {
        this.label = label;
    }

    /** What people read: Chinese first. */
    public String label() {
        return label;
    }

    /** What files and commands say: {@code postgres}, {@code intake}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is one of the suite's own services rather than a server below them. */
    public boolean isService() {
        return Topics.SERVICES.contains(id());
    }

    /** Whether this is a program of the suite, which tells its health on a port of its own. */
    public boolean tellsItsHealth() {
        return isService() || this == CONSOLE;
    }

    public static List<Component> services() {
        return Arrays.stream(values()).filter(Component::isService).toList();
    }

    public static Optional<Component> named(String id) {
        return Arrays.stream(values())
                .filter(component -> component.id().equals(id))
                .findFirst();
    }
}
