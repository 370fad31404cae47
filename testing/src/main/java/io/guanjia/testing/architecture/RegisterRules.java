package io.guanjia.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What keeps Hibernate inside the registers that use it. */
final class RegisterRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private RegisterRules() {}

    static ArchCondition<JavaMethod> takeAndGiveNoEntity() {
        return new ArchCondition<>("take and give no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getSimpleName())));
            }
        };
    }

    static ArchCondition<JavaClass> notBeTransactionalByAnnotation() {
        return new ArchCondition<>("not be transactional by annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(TRANSACTIONAL)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName()));
                }
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(TRANSACTIONAL))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
            }
        };
    }
}
