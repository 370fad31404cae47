package io.guanjia.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a command to one transaction, so that it answers what it did and not what somebody else did right behind it. */
final class TransactionRules {

    private static final String TRANSACTIONS = "Transactions";
    private static final List<String> COMMANDS =
            List.of("jakarta.ws.rs.POST", "jakarta.ws.rs.PUT", "jakarta.ws.rs.DELETE");

    private TransactionRules() {}

    static ArchCondition<JavaMethod> answerFromOneTransaction() {
        return new ArchCondition<>("answer from one transaction") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (COMMANDS.stream().noneMatch(method::isAnnotatedWith)) {
                    return;
                }
                List<JavaMethodCall> opening = withItsOwn(method, new HashSet<>())
                        .flatMap(part -> part.getMethodCallsFromSelf().stream())
                        .filter(call -> !call.getTargetOwner().equals(method.getOwner()))
                        .filter(call -> call.getTarget().resolveMember().filter(JavaMethod.class::isInstance).stream()
                                .anyMatch(TransactionRules::opensOne))
                        .toList();
                if (opening.size() > 1) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " opens several transactions: " + opening));
                }
            }
        };
    }

    /** The method, and those of its class that it calls. */
    private static Stream<JavaCodeUnit> withItsOwn(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.of(unit),
                unit.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(unit.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .flatMap(own -> withItsOwn(own, seen)));
    }

    private static boolean opensOne(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return withItsOwn(method, new HashSet<>())
                .flatMap(part -> part.getMethodCallsFromSelf().stream())
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals(TRANSACTIONS)
                        && !owner.getSimpleName().equals(TRANSACTIONS));
    }
}
