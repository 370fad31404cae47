package io.guanjia.acceptance.trial;

import io.guanjia.acceptance.client.Organisation;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.local.Suite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A branch with one office that is added while the suite runs, the way a company grows: accounts for its people first, then
 * the branch itself.
 *
 * @param code of the branch, e.g. {@code CS}; its office is {@code CS01}
 */
public record AddedBranch(Suite suite, SuiteClient client, String code) {

    private static final String ZONE = "Asia/Shanghai";

    /** An account for the one who registers; enough to put load on the branch. */
    public void hireAgent() {
        NewStaff.in(suite).join(user("kefu"), org(), List.of("CUSTOMER_SERVICE_AGENT"));
    }

    /** An account for everybody who has a part in slips, callbacks and notices. */
    public void hireEverybody() {
        NewStaff staff = NewStaff.in(suite);
        hireAgent();
        staff.join(
                user("gongcheng"),
                org(),
                List.of("ENGINEERING_SUPERVISOR", "RESPONSIBLE_HANDLER"),
                office() + "-ENGINEERING");
        staff.join(user("guanliyuan"), org(), List.of("ESTATE_OFFICER"));
        staff.join(user("fuwu"), org(), List.of("SERVICE_CENTRE_HEAD"));
        staff.join(user("zhuren"), org(), List.of("OFFICE_DIRECTOR"));
        staff.join("zongzhuren." + code.toLowerCase(Locale.ROOT), "HX/FZ/" + code, List.of("CHIEF_DIRECTOR"));
    }

    /** Defines the branch with its calendar, office and engineering department; its desk may open at once. */
    public Office define(String nameZh, String nameEn) {
        Organisation organisation = client.as("zuzhi.hx").organisation();
        organisation.branch(code, nameZh, nameEn, "HX", "FZ", ZONE);
        organisation.calendar(code, LocalDate.now(ZoneId.of(ZONE)).getYear(), List.of(), List.of());
        organisation.office(office(), code, nameZh + "管理处", nameEn + " Office");
        organisation.department(office(), "ENGINEERING", "工程部", "Engineering");
        return new Office(client, office(), code);
    }

    /** The code of its office. */
    public String office() {
        return code + "01";
    }

    private String user(String post) {
        return post + "." + office().toLowerCase(Locale.ROOT);
    }

    private String org() {
        return "HX/FZ/" + code + "/" + office();
    }
}
