package io.guanjia.testing.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Finds code that asks the machine what time it is, be it called or handed on as a method reference. */
final class ClockRule {

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    private ClockRule() {}

    static ArchCondition<JavaClass> askTheTime() {
        return new ArchCondition<>("ask the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.of(
                                type.getMethodCallsFromSelf(),
                                type.getMethodReferencesFromSelf(),
                                type.getConstructorCallsFromSelf(),
                                type.getConstructorReferencesFromSelf())
                        .flatMap(Set::stream)
                        .filter(access -> isClock(access.getTarget()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean isClock(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return switch (owner.getName()) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" ->
                name.equals(JavaConstructor.CONSTRUCTOR_NAME)
                        && target.getRawParameterTypes().isEmpty();
            case "java.time.Clock", "java.time.InstantSource" -> SYSTEM_CLOCKS.contains(name);
            default -> owner.getPackageName().startsWith("java.time") && name.equals("now");
        };
    }
}
