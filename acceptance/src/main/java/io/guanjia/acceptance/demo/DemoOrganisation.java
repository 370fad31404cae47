package io.guanjia.acceptance.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.guanjia.acceptance.client.Organisation;
import io.guanjia.acceptance.client.Organisation.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The demo's branches, offices, departments, posts and working calendars, brought about by commands alone. */
public record DemoOrganisation(
        List<Branch> branches, List<Office> offices, List<Department> departments, List<Post> posts) {

    private static final TypeReference<DemoOrganisation> TYPE = new TypeReference<>() {};
    private static final TypeReference<Calendar> CALENDAR = new TypeReference<>() {};

    record Branch(String code, String nameZh, String nameEn, String group, String company, String zone) {}

    record Office(String code, String branch, String nameZh, String nameEn) {}

    /** A kind of department that every office has. */
    record Department(String kind, String nameZh, String nameEn) {}

    record Post(String staffId, String name, String org, List<String> roles) {}

    record Calendar(List<Year> years) {}

    /** The days of a year that differ from Monday to Friday. */
    record Year(int year, List<LocalDate> off, List<LocalDate> makeUp) {}

    public static DemoOrganisation read() {
        return new Resource("organisation.json").as(TYPE);
    }

    /**
     * Defines everything; what is there already stays as it is.
     *
     * @return every entry as it is afterwards: a second run gives the same versions
     */
    public List<Entry> define(Organisation organisation) {
        List<Entry> defined = new ArrayList<>();
        for (Branch branch : branches) {
            defined.add(organisation.branch(
                    branch.code(), branch.nameZh(), branch.nameEn(), branch.group(), branch.company(), branch.zone()));
            for (Year year :
                    new Resource("working-calendar-china.json").as(CALENDAR).years()) {
                defined.add(organisation.calendar(branch.code(), year.year(), year.off(), year.makeUp()));
            }
        }
        for (Office office : offices) {
            defined.add(organisation.office(office.code(), office.branch(), office.nameZh(), office.nameEn()));
            for (Department department : departments) {
                defined.add(organisation.department(
                        office.code(), department.kind(), department.nameZh(), department.nameEn()));
            }
        }
        for (Post post : posts) {
            defined.add(organisation.post(post.staffId(), post.name(), post.org(), post.roles()));
        }
        return defined;
    }
}
