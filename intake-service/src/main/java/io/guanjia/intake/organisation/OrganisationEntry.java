package io.guanjia.intake.organisation;

import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One thing that the organisation consists of. Its key is the key of its events; its payload is the event's. */
public sealed interface OrganisationEntry {

    /** 分公司. */
    record Branch(String code, String nameZh, String nameEn, String group, String company, String zone)
            implements OrganisationEntry {}

    /** What a group or a project company is called; which there are follows from the branches. */
    record NamedPlace(String org, String nameZh, String nameEn) implements OrganisationEntry {}

    /** 管理处. */
    record Office(String code, String branch, String nameZh, String nameEn) implements OrganisationEntry {}

    /** 部门 of an office. */
    record Department(String branchOfOffice, DepartmentFacts facts, Optional<Instant> endsAt)
            implements OrganisationEntry {}

    /** 岗位: where somebody works and in which roles. People move between branches, so posts belong to the whole group. */
    record StaffPost(String staffId, String org, List<String> roles, Optional<Instant> endsAt)
            implements OrganisationEntry {}

    /** 工作日历 of a branch for one year; its version is the entry's. */
    record Calendar(CalendarYear year) implements OrganisationEntry {}

    /** A policy that a branch sets for itself. */
    record Policy(String branch, String name, String value) implements OrganisationEntry {}

    /** 事项类别 that a branch's desk chooses from, in place of the group's. */
    record Categories(String branch, List<Category> categories) implements OrganisationEntry {}

    /** How far the clock of a trial suite runs ahead. */
    record Clock(long offsetSeconds) implements OrganisationEntry {}

    /** Payload of a department. */
    record DepartmentFacts(String code, String office, String kind, String nameZh, String nameEn) {}

    /** Payload of a department that ends. */
    record EndedDepartment(String code, String office, String kind, String nameZh, String nameEn, Instant endsAt) {}

    /** Payload of a post. */
    record PostFacts(String staffId, String org, List<String> roles) {}

    /** Payload of a post that ends. */
    record EndedPost(String staffId, String org, List<String> roles, Instant endsAt) {}

    /** Payload of a policy. */
    record PolicyFacts(String branch, String name, int version, String value) {}

    /** What the entry is, as keys begin with it. */
    default String kind() {
        return switch (this) {
            case Branch branch -> "branch";
            case NamedPlace place -> "place";
            case Office office -> "office";
            case Department department -> "department";
            case StaffPost post -> "staff-post";
            case Calendar calendar -> "calendar";
            case Policy policy -> "policy";
            case Categories categories -> "categories";
            case Clock clock -> "clock";
        };
    }

    /** E.g. {@code department:GL01-ENGINEERING}. */
    default String key() {
        return switch (this) {
            case Branch branch -> kind() + ":" + branch.code();
            case NamedPlace place -> kind() + ":" + place.org();
            case Office office -> kind() + ":" + office.code();
            case Department department -> kind() + ":" + department.facts().code();
            case StaffPost post -> kind() + ":" + post.staffId();
            case Calendar(var year) -> "%s:%s:%d".formatted(kind(), year.branch(), year.year());
            case Policy policy -> "%s:%s:%s".formatted(kind(), policy.branch(), policy.name());
            case Categories categories -> kind() + ":" + categories.branch();
            case Clock clock -> kind();
        };
    }

    /** The branch it belongs to, {@link Scope#SUITE_BRANCH} if to none. */
    default String branchId() {
        return switch (this) {
            case Branch branch -> branch.code();
            case Office office -> office.branch();
            case Department department -> department.branchOfOffice();
            case Calendar(var year) -> year.branch();
            case Policy policy -> policy.branch();
            case Categories categories -> categories.branch();
            case NamedPlace place -> Scope.SUITE_BRANCH;
            case StaffPost post -> Scope.SUITE_BRANCH;
            case Clock clock -> Scope.SUITE_BRANCH;
        };
    }

    /** What its event says, given the version that it is published as. */
    default Object payload(int version) {
        return switch (this) {
            case Branch branch -> branch;
            case NamedPlace place -> place;
            case Office office -> office;
            case Department(var branch, var facts, var endsAt) ->
                endsAt.<Object>map(end -> new EndedDepartment(
                                facts.code(), facts.office(), facts.kind(), facts.nameZh(), facts.nameEn(), end))
                        .orElse(facts);
            case StaffPost(var staffId, var org, var roles, var endsAt) ->
                endsAt.<Object>map(end -> new EndedPost(staffId, org, roles, end))
                        .orElseGet(() -> new PostFacts(staffId, org, roles));
            case Categories categories -> categories;
            case Clock clock -> clock;
            case Policy policy -> new PolicyFacts(policy.branch(), policy.name(), version, policy.value());
            case Calendar(var year) ->
                new CalendarYear(
                        year.branch(),
                        year.year(),
                        version,
                        year.weekdays(),
                        year.intervals(),
                        year.off(),
                        year.makeUp());
        };
    }

    /** Name of what happened when it is published, e.g. {@code office-defined}. */
    default String eventName() {
        return switch (this) {
            case Branch branch -> "branch-defined";
            case NamedPlace place -> "place-named";
            case Office office -> "office-defined";
            case Department department -> department.endsAt().isPresent() ? "department-ended" : "department-defined";
            case StaffPost post -> post.endsAt().isPresent() ? "staff-post-ended" : "staff-post-assigned";
            case Calendar calendar -> "calendar-published";
            case Policy policy -> "policy-published";
            case Categories categories -> "categories-published";
            case Clock clock -> "clock-advanced";
        };
    }
}
