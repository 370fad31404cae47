package io.guanjia.intake.organisation;

import io.guanjia.intake.organisation.OrganisationEntry.Branch;
import io.guanjia.intake.organisation.OrganisationEntry.DepartmentFacts;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.DueRuleRefused;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.OrgPath;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the organisation demands of those who define it, one rule a method; each throws the problem it finds. */
final class OrganisationRules {

    /** What stands between the names of a list, as whoever keeps the rule reads it. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]");

    /** A name has 汉字, and no blank or slash in it, or two names were written as one. */
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{IsHan}.*\\p{IsHan})[\\p{L}\\p{N}（）()“”·・－—-]+");

    /** A phone, or how long something may take, alone or with a word beside it. */
    private static final Pattern NO_NAME = Pattern.compile(
            ".*[0-9](-?[0-9]){6}.*|[0-9零〇一二两三四五六七八九十百半]+个?半?(分钟?|小时|钟头|工作日|自然日|天|日|周|星期|月|年)(之|以)?[内前]?");

    private static final Pattern PERCENT = Pattern.compile("100|[1-9]?[0-9]");

    private OrganisationRules() {}

    /** Administrators define their own place and what is below it, nothing beside or above (S0-2.2). */
    static void requireBelow(OrgPath caller, OrgPath place) {
        if (!isBelow(caller, place)) {
            throw Problem.of(OrganisationProblem.NOT_BELOW_YOU, Map.of("place", text(place)), List.of("S0-2.2"));
        }
    }

    /** Whether a place is the upper one or anywhere below it. */
    static boolean isBelow(OrgPath upper, OrgPath place) {
        return (text(place) + "/").startsWith(text(upper) + "/");
    }

    /** A post is held in a role that somebody asks for; a mistyped one would open nothing, and none is no post. */
    static void requireKnownRoles(List<String> roles) {
        String known = String.join("、", StaffRoles.KNOWN);
        if (roles.isEmpty()) {
            throw Problem.of(OrganisationProblem.ROLE_MISSING, Map.of("known", known));
        }
        List<String> unknown =
                roles.stream().filter(role -> !StaffRoles.KNOWN.contains(role)).toList();
        if (!unknown.isEmpty()) {
            throw Problem.of(
                    OrganisationProblem.ROLE_UNKNOWN, Map.of("roles", String.join("、", unknown), "known", known));
        }
    }

    /** A staff id stands in events, histories and addresses, where no number of a person does. */
    static void requireNobodysNumber(String staffId) {
        if (PersonalDataInText.isIn(staffId)) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELD,
                    List.of(new FieldError(
                            "staffId",
                            "须为工号，不能是电话或证件号码 (a staff id of the company, which is no phone or identity number)")));
        }
    }

    /** What places and categories are called travels in events as well, and stays there. */
    static void requireNobodysNumberIn(String nameZh, String nameEn) {
        List<FieldError> numbers = Stream.of(numberIn("nameZh", nameZh), numberIn("nameEn", nameEn))
                .flatMap(Optional::stream)
                .toList();
        if (!numbers.isEmpty()) {
            throw Problem.of(CommonProblem.INVALID_FIELD, numbers);
        }
    }

    private static Optional<FieldError> numberIn(String field, String name) {
        return PersonalDataInText.isIn(name)
                ? Optional.of(new FieldError(field, "名称不能含电话或证件号码 (a name holds no phone or identity number)"))
                : Optional.empty();
    }

    /** An end that lies ahead may be moved; one that has come is no more, or ending would begin something. */
    static void requireNotEnded(StoredEntry entry, Instant now) {
        if (entry.isEndedAt(now)) {
            throw Problem.of(
                    OrganisationProblem.ALREADY_ENDED,
                    Map.of("what", entry.key(), "endedAt", entry.endsAt().orElseThrow()));
        }
    }

    /**
     * A department's code that begins with an office's says whose it is: {@code GL02-SECURITY} is none of {@code GL01}, nor is
     * {@code gl02-SECURITY}.
     *
     * @param office the code of the office that is called so, in whichever letters
     */
    static void requireOfTheOffice(DepartmentFacts department, Function<String, Optional<String>> office) {
        String code = department.code();
        IntStream.rangeClosed(0, code.length())
                .filter(at -> at == code.length() || code.charAt(at) == '-')
                .mapToObj(at -> office.apply(code.substring(0, at)))
                .flatMap(Optional::stream)
                .reduce((shorter, longer) -> longer)
                .filter(named -> !named.equals(department.office()))
                .ifPresent(named -> {
                    throw Problem.of(
                                    OrganisationProblem.CODE_OF_ANOTHER_OFFICE,
                                    Map.of("code", code, "named", named, "office", department.office()))
                            .at(new FieldError(
                                    "office",
                                    "须为部门代码所指的管理处 %1$s (the office that the code names, %1$s)".formatted(named)));
                });
    }

    /** As tokens and posts write it, e.g. {@code HX/FZ/GL}. */
    static String text(OrgPath place) {
        return Stream.of(Optional.of(place.group()), place.company(), place.branch(), place.office())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
    }

    /** Calendars and running clocks rest on a branch's zone: it stays what it was defined as. */
    static void requireSameZone(Branch now, Branch wanted) {
        if (!now.zone().equals(wanted.zone())) {
            throw Problem.of(OrganisationProblem.ZONE_STAYS, Map.of("code", now.code(), "zone", now.zone()));
        }
    }

    /**
     * A branch may be stricter than the group, never laxer (S0-2.3). The group's value tells what kind of value it is: a
     * limit of time, hours of service, a share of callbacks in whole percent, a permission, a list of names or a form code. Of the last two
     * one is as strict as another: whom a branch has to do with, and what it calls its forms, only the branch knows.
     */
    static void requireAsStrict(String name, String groupDefault, String ofBranch) {
        boolean strict = dueRule(groupDefault)
                .map(limit -> Strictness.isAsStrict(fitting(name, groupDefault, dueRule(ofBranch)), limit))
                .or(() -> ServiceHours.parse(groupDefault)
                        .map(hours -> fitting(name, groupDefault, ServiceHours.parse(ofBranch))
                                .cover(hours)))
                .or(() -> percent(groupDefault).map(floor -> fitting(name, groupDefault, percent(ofBranch)) >= floor))
                .or(() ->
                        flag(groupDefault).map(permitted -> !fitting(name, groupDefault, flag(ofBranch)) || permitted))
                .or(() -> names(groupDefault).map(list -> !fitting(name, groupDefault, names(ofBranch))
                        .isEmpty()))
                .or(() -> RegisterForm.parse(groupDefault)
                        .map(code -> !fitting(name, groupDefault, RegisterForm.parse(ofBranch))
                                .isEmpty()))
                .orElseThrow(() -> new IllegalStateException("the group's " + name + " is of no known kind"));
        if (!strict) {
            throw Problem.of(
                    OrganisationProblem.POLICY_LAXER_THAN_GROUP,
                    Map.of("name", name, "groupDefault", groupDefault, "value", ofBranch),
                    List.of("S0-2.3"));
        }
    }

    /** A value of another kind would be shown as in force, while whoever keeps the rule cannot read it. */
    private static <T> T fitting(String name, String groupDefault, Optional<T> read) {
        return read.orElseThrow(() ->
                Problem.of(OrganisationProblem.POLICY_VALUE_UNFIT, Map.of("name", name, "example", groupDefault)));
    }

    private static Optional<DueRule> dueRule(String text) {
        try {
            return Optional.of(DueRule.parse(text));
        } catch (DueRuleRefused noRule) {
            return Optional.empty();
        }
    }

    /** A target, such as the share of callbacks to reach: 0 to 100, as everybody who reads it writes it. */
    private static Optional<Integer> percent(String text) {
        return PERCENT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A flag permits something; a branch may permit less. */
    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Names, one or several, as people list them; what cannot be read as names is none. */
    private static Optional<List<String>> names(String text) {
        List<String> names = BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return Optional.of(names)
                .filter(list -> !list.isEmpty() && list.stream().allMatch(OrganisationRules::isAName));
    }

    private static boolean isAName(String text) {
        return NAME.matcher(text).matches()
                && !NO_NAME.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .matches();
    }
}
