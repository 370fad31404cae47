package io.guanjia.acceptance.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.guanjia.acceptance.client.Organisation;
import io.guanjia.acceptance.client.Organisation.Entry;
import io.guanjia.acceptance.client.SuiteClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The demo's branches, offices, departments, posts and working calendars, brought about by commands alone. */
public record DemoOrganisation(
        List<Branch> branches, List<Site> offices, List<Department> departments, List<Post> posts) {

    private static final TypeReference<DemoOrganisation> TYPE = new TypeReference<>() {};
    private static final TypeReference<Calendar> CALENDAR = new TypeReference<>() {};

    record Branch(String code, String nameZh, String nameEn, String group, String company, String zone) {}

    /** A 管理处, as the organisation knows it; its people are an {@link Office}. */
    record Site(String code, String branch, String nameZh, String nameEn) {}

    /** A kind of department that every office has. */
    record Department(String kind, String nameZh, String nameEn) {}

    record Post(String staffId, String name, String org, List<String> roles) {}

    record Calendar(List<Year> years) {}

    /** The days of a year that differ from Monday to Friday. */
    record Year(int year, List<LocalDate> off, List<LocalDate> makeUp) {}

    /**
     * Defines everything, branches first, until every service knows them; what is there already stays as it is.
     *
     * @return every entry as it is afterwards: a second run gives the same versions
     */
    public static List<Entry> bringAbout(SuiteClient client) {
        DemoOrganisation demo = new Resource("organisation.json").as(TYPE);
        Organisation organisation = client.as("zuzhi.hx").organisation();
        List<Entry> entries = new ArrayList<>(demo.defineBranches(organisation));
        // A service that hears of a branch's calendar before the branch has to park it and report that.
        List<Office> offices = List.of(Office.jiayuan(client), Office.binhai(client));
        for (Office office : offices) {
            Eventually.see("branch known everywhere", office::isBranchKnownEverywhere, known -> known);
        }
        entries.addAll(demo.defineWhatIsInThem(organisation));
        for (Office office : offices) {
            Eventually.see("office known everywhere", office::isKnownEverywhere, known -> known);
        }
        return entries;
    }

    private List<Entry> defineBranches(Organisation organisation) {
        return branches.stream()
                .map(branch -> organisation.branch(
                        branch.code(),
                        branch.nameZh(),
                        branch.nameEn(),
                        branch.group(),
                        branch.company(),
                        branch.zone()))
                .toList();
    }

    private List<Entry> defineWhatIsInThem(Organisation organisation) {
        List<Entry> defined = new ArrayList<>();
        for (Branch branch : branches) {
            for (Year year :
                    new Resource("working-calendar-china.json").as(CALENDAR).years()) {
                defined.add(organisation.calendar(branch.code(), year.year(), year.off(), year.makeUp()));
            }
        }
        for (Site office : offices) {
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
