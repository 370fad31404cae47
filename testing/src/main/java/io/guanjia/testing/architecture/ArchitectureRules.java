package io.guanjia.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules every service is built by. A service's test names its features, which of them may see which, and what else
 * the domain may use, and then checks them all:
 *
 * <pre>{@code
 * ArchitectureRules.of("io.guanjia.routing")
 *         .feature("slip").feature("plan", "slip")
 *         .domainMayUse("io.guanjia.platform.calendar..", "io.guanjia.platform.problem..")
 *         .check();
 * }</pre>
 *
 * <p>A feature is a package directly below the root, or one below an area: {@code desk.message}. Its adapters are the packages {@code rest}, {@code messaging} and
 * {@code store} below it; all the rest of it is its domain. A register is a feature without these packages: its entity,
 * its table and its HTTP stand together.
 */
public final class ArchitectureRules {

    /** Packages of a feature that may touch clocks, wires and tables. */
    static final List<String> ADAPTERS = List.of("rest", "messaging", "store");

    private static final List<String> SERVICES = List.of("intake", "routing", "callback", "notice");
    private static final String NAMES_THAT_SAY_NOTHING = ".*(Impl|Manager|Utils?|Helper|Dto|DTO)";
    private static final List<String> INJECTION = List.of(
            "jakarta.inject.Inject",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.reactive.messaging.Channel",
            "jakarta.ws.rs.core.Context",
            "jakarta.annotation.Resource");

    private final String root;
    private final PackageTable features;
    private final Set<String> registers = new TreeSet<>();
    private final List<String> domainMayUse = new ArrayList<>(List.of("java.."));

    private ArchitectureRules(String root) {
        this.root = root;
        this.features = PackageTable.of(root);
    }

    /** @param rootPackage the package of one service, such as {@code io.guanjia.routing} */
    public static ArchitectureRules of(String rootPackage) {
        return new ArchitectureRules(rootPackage);
    }

    /** Adds a feature and the features of the same service that it may see. */
    public ArchitectureRules feature(String name, String... maySee) {
        features.row(name, maySee);
        return this;
    }

    /** Adds a feature that is a register, and the features of the same service that it may see. */
    public ArchitectureRules register(String name, String... maySee) {
        registers.add(name);
        return feature(name, maySee);
    }

    /** Allows the domain of every feature these packages besides {@code java..}, in the form {@code a.b} or {@code a.b..}. */
    public ArchitectureRules domainMayUse(String... packages) {
        domainMayUse.addAll(List.of(packages));
        return this;
    }

    /**
     * Checks every rule on the compiled main classes of the service.
     *
     * @throws AssertionError naming each place that breaks a rule
     */
    public void check() {
        check(PackageTable.mainClassesOf(root));
    }

    void check(JavaClasses classes) {
        rules().forEach(rule -> rule.allowEmptyShould(true).check(classes));
        features.everyPackageIsListed(classes);
    }

    /** All rules, for a test that wants to check or report them one by one. */
    public List<ArchRule> rules() {
        return List.of(
                domainUsesOnlyWhatIsAllowed(),
                featuresSeeOnlyWhatIsListed(),
                featuresHaveNoCycles(),
                areasHaveNoCycles(),
                onlyAdaptersAskTheTime(),
                constructorsInject(),
                namesSayWhatAClassDoes(),
                restDoesNotTouchTheStore(),
                storeSeesItsFeatureOnly(),
                servicesMeetOnlyThroughEvents(),
                entitiesStayInside(),
                transactionsHaveAScope(),
                commandsAnswerFromOneTransaction(),
                nothingIsPrinted());
    }

    ArchRule domainUsesOnlyWhatIsAllowed() {
        return classes()
                .that(features.dependencies().domain(registers))
                .should(features.dependencies().dependOnlyOnTheirFeatureAnd(domainMayUse))
                .as("the domain of a feature uses its own package, other features' domain, and " + domainMayUse);
    }

    ArchRule featuresSeeOnlyWhatIsListed() {
        return features.packagesUseOnlyWhatIsListed();
    }

    ArchRule featuresHaveNoCycles() {
        return features.packagesHaveNoCycles();
    }

    ArchRule areasHaveNoCycles() {
        return features.areasHaveNoCycles();
    }

    ArchRule onlyAdaptersAskTheTime() {
        return noClasses()
                .that(features.dependencies().outsideAdapters())
                .should(ClockRule.askTheTime())
                .as("only adapters ask the time; everything else is told");
    }

    ArchRule constructorsInject() {
        var rule = noFields().should().beAnnotatedWith(INJECTION.getFirst());
        for (String annotation : INJECTION.subList(1, INJECTION.size())) {
            rule = rule.orShould().beAnnotatedWith(annotation);
        }
        return rule.as("constructors inject, fields do not");
    }

    ArchRule namesSayWhatAClassDoes() {
        return noClasses()
                .should()
                .haveNameMatching(NAMES_THAT_SAY_NOTHING)
                .as("no class name ends in Impl, Manager, Util, Helper or Dto");
    }

    ArchRule restDoesNotTouchTheStore() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..store..")
                .as("rest does not touch the store");
    }

    ArchRule storeSeesItsFeatureOnly() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + "..rest..", root + "..messaging..")
                .as("the store sees neither rest nor messaging");
    }

    ArchRule servicesMeetOnlyThroughEvents() {
        String[] others = SERVICES.stream()
                .map(service -> "io.guanjia." + service)
                .filter(service -> !service.equals(root))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .as("services meet only through events");
    }

    /** What a client is sent or sends is a record of the interface; an entity would carry its table out, and its session. */
    ArchRule entitiesStayInside() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .areNotPrivate()
                .should(RegisterRules.takeAndGiveNoEntity())
                .as("no entity stands in the signature of an endpoint");
    }

    /** The annotation opens a transaction without a scope, in which every query fails. */
    ArchRule transactionsHaveAScope() {
        return classes()
                .should(RegisterRules.notBeTransactionalByAnnotation())
                .as("transactions are opened under a scope, never by @Transactional");
    }

    /** Between two, somebody else may act: the answer would tell of that, under the version that it got. */
    ArchRule commandsAnswerFromOneTransaction() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should(TransactionRules.answerFromOneTransaction())
                .as("a command answers from its own transaction");
    }

    ArchRule nothingIsPrinted() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as(
                "nothing is printed; it is logged or told");
    }
}
