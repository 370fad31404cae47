package io.guanjia.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Which package may know which, told by where a class lies below the root of its service. */
final class DependencyRules {

    private final String root;
    private final Set<String> areas;

    /** @param names of the packages that are told apart; {@code desk.message} is one in the area {@code desk} */
    DependencyRules(String root, Collection<String> names) {
        this.root = root;
        this.areas = names.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    DescribedPredicate<JavaClass> domain(Set<String> registers) {
        return DescribedPredicate.describe(
                "the domain of a feature",
                type -> isDomain(type)
                        && featureOf(type).filter(registers::contains).isEmpty());
    }

    DescribedPredicate<JavaClass> inAPackage() {
        return DescribedPredicate.describe(
                "a package below " + root, type -> featureOf(type).isPresent());
    }

    DescribedPredicate<JavaClass> outsideAdapters() {
        return DescribedPredicate.describe("outside adapters", type -> !isAdapter(type));
    }

    /** The packages that are told apart, as slices between which there may be no circle. */
    SliceAssignment slices() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return featureOf(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "packages below " + root;
            }
        };
    }

    Set<String> packagesAmong(JavaClasses classes) {
        Set<String> packages = new TreeSet<>();
        // A package-info alone makes no package.
        classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> featureOf(type).ifPresent(packages::add));
        return packages;
    }

    /** Another feature's domain passes here; whether it may be seen is the matter of the feature table. */
    ArchCondition<JavaClass> dependOnlyOnTheirFeatureAnd(Collection<String> allowedPackages) {
        List<PackageMatcher> allowed =
                allowedPackages.stream().map(PackageMatcher::of).toList();
        return targets(
                "depend only on what the domain may use",
                (origin, target) -> isDomain(target)
                        || allowed.stream().anyMatch(packages -> packages.matches(target.getPackageName())));
    }

    ArchCondition<JavaClass> useOnlyListedPackages(Map<String, Set<String>> packages) {
        return targets("use only listed packages", (origin, target) -> {
            String own = featureOf(origin).orElseThrow();
            return featureOf(target)
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

    private boolean isDomain(JavaClass type) {
        return featureOf(type).isPresent() && !isAdapter(type);
    }

    private boolean isAdapter(JavaClass type) {
        List<String> below = below(type);
        int deep = depthOfAFeature(below);
        return below.size() > deep && ArchitectureRules.ADAPTERS.contains(below.get(deep));
    }

    /** What lies in an area's own package is called as the area, which is no name that anybody lists. */
    private Optional<String> featureOf(JavaClass type) {
        List<String> below = below(type);
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(".", below.subList(0, Math.min(below.size(), depthOfAFeature(below)))));
    }

    private int depthOfAFeature(List<String> below) {
        return !below.isEmpty() && areas.contains(below.getFirst()) ? 2 : 1;
    }

    /** The package of a class in steps below the root; empty for the root itself and for everything elsewhere. */
    private List<String> below(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                ? List.of(name.substring(root.length() + 1).split("\\."))
                : List.of();
    }
}
