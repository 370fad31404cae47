package io.guanjia.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Which package may know which, told by where a class lies below the root of its service. */
final class DependencyRules {

    private DependencyRules() {}

    static DescribedPredicate<JavaClass> domainOf(String root, Set<String> registers) {
        return DescribedPredicate.describe(
                "the domain of a feature",
                type -> isDomain(type, root)
                        && featureOf(type, root).filter(registers::contains).isEmpty());
    }

    static DescribedPredicate<JavaClass> inAPackageBelow(String root) {
        return DescribedPredicate.describe("a package below " + root, type -> depth(type, root) >= 1);
    }

    static DescribedPredicate<JavaClass> outsideAdaptersOf(String root) {
        return DescribedPredicate.describe("outside adapters", type -> !isAdapter(type, root));
    }

    static Set<String> packagesAmong(JavaClasses classes, String root) {
        Set<String> packages = new TreeSet<>();
        // A package-info alone makes no package.
        classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> featureOf(type, root).ifPresent(packages::add));
        return packages;
    }

    /** Another feature's domain passes here; whether it may be seen is the matter of the feature table. */
    static ArchCondition<JavaClass> dependOnlyOnTheirFeatureAnd(String root, Collection<String> allowedPackages) {
        List<PackageMatcher> allowed =
                allowedPackages.stream().map(PackageMatcher::of).toList();
        return targets(
                "depend only on what the domain may use",
                (origin, target) -> isDomain(target, root)
                        || allowed.stream().anyMatch(packages -> packages.matches(target.getPackageName())));
    }

    static ArchCondition<JavaClass> useOnlyListedPackages(String root, Map<String, Set<String>> packages) {
        return targets("use only listed packages", (origin, target) -> {
            String own = featureOf(origin, root).orElseThrow();
            return featureOf(target, root)
                    .map(other -> other.equals(own)
                            || packages.getOrDefault(own, Set.of()).contains(other))
                    .orElse(true);
        });
    }

    private static ArchCondition<JavaClass> targets(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.isPrimitive() && !allowed.test(origin, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isDomain(JavaClass type, String root) {
        return depth(type, root) >= 1 && !isAdapter(type, root);
    }

    private static boolean isAdapter(JavaClass type, String root) {
        List<String> below = below(type, root);
        return below.size() >= 2 && ArchitectureRules.ADAPTERS.contains(below.get(1));
    }

    private static Optional<String> featureOf(JavaClass type, String root) {
        return below(type, root).stream().findFirst();
    }

    private static int depth(JavaClass type, String root) {
        return below(type, root).size();
    }

    /** The package of a class in steps below the root; empty for the root itself and for everything elsewhere. */
    private static List<String> below(JavaClass type, String root) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                ? List.of(name.substring(root.length() + 1).split("\\."))
                : List.of();
    }
}
