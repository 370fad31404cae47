package io.guanjia.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The packages directly below a root, each with those of its neighbours that it may use. What lies deeper belongs to the
 * package it lies in, unless that is an area, whose packages have rows of their own: {@code desk.message}.
 */
public final class PackageTable {

    private final String root;
    private final Map<String, Set<String>> packages = new TreeMap<>();

    private PackageTable(String root) {
        this.root = root;
    }

    /** @param root such as {@code io.guanjia.platform} */
    public static PackageTable of(String root) {
        return new PackageTable(root);
    }

    /** Adds a package and the neighbours that it may use. */
    public PackageTable row(String name, String... mayUse) {
        packages.put(name, Set.of(mayUse));
        return this;
    }

    /**
     * Holds the compiled main classes below the root to the table.
     *
     * @throws AssertionError naming each place that breaks it
     */
    public void check() {
        JavaClasses classes = mainClassesOf(root);
        rules().forEach(rule -> rule.allowEmptyShould(true).check(classes));
        everyPackageIsListed(classes);
    }

    static JavaClasses mainClassesOf(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    List<ArchRule> rules() {
        return List.of(packagesUseOnlyWhatIsListed(), packagesHaveNoCycles(), areasHaveNoCycles());
    }

    ArchRule packagesUseOnlyWhatIsListed() {
        return ArchRuleDefinition.classes()
                .that(dependencies().inAPackage())
                .should(dependencies().useOnlyListedPackages(packages))
                .as("packages use each other as listed: " + packages);
    }

    /** A table alone would take a circle that somebody listed. */
    ArchRule packagesHaveNoCycles() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(dependencies().slices())
                .should()
                .beFreeOfCycles();
    }

    /** Nor do areas, whose packages may each be in order. */
    ArchRule areasHaveNoCycles() {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Which classes lie in which of its packages, as the table has them by now. */
    DependencyRules dependencies() {
        return new DependencyRules(root, packages.keySet());
    }

    /** A row about a package that is not there, or has moved away, would quietly check nothing. */
    void everyPackageIsListed(JavaClasses classes) {
        Set<String> found = dependencies().packagesAmong(classes);
        if (!found.equals(packages.keySet())) {
            throw new AssertionError(
                    "packages listed for %s: %s; packages found: %s".formatted(root, packages.keySet(), found));
        }
        packages.forEach((name, used) -> {
            if (!packages.keySet().containsAll(used)) {
                throw new AssertionError("%s may use %s, some of which are not there".formatted(name, used));
            }
        });
    }
}
