package io.guanjia.platform.probe;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Gives each test branches of its own, so that tests share the servers without seeing each other. */
@ApplicationScoped
public class Probe {

    private final Transactions transactions;
    private final BranchDirectory branches;

    Probe(Transactions transactions, BranchDirectory branches) {
        this.transactions = transactions;
        this.branches = branches;
    }

    /** A branch in Shanghai's zone, under project company FZ of group HX. */
    public String branch() {
        return branch("HX", "FZ", "Asia/Shanghai");
    }

    public String branch(String group, String company, String zone) {
        String code = "B" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        define(code, group, company, zone);
        return code;
    }

    /** Where the first, second or ninth office of a branch in the usual place stands in the organisation. */
    public String office(String branch, int number) {
        return "HX/FZ/%s/%s0%d".formatted(branch, branch, number);
    }

    /** Writes the branch's row and those of its offices, past every handler. */
    public void define(String code, String group, String company, String zone) {
        transactions.in(Scope.ofBranch(code), tx -> tx.sql()
                .createUpdate("""
                        INSERT INTO branch (branch_id, group_code, company_code, zone, name_zh, name_en)
                        VALUES (:code, :group, :company, :zone, '分公司', 'Branch')""")
                .bind("code", code)
                .bind("group", group)
                .bind("company", company)
                .bind("zone", zone)
                .execute());
        for (int number : List.of(1, 2, 9)) {
            transactions.in(Scope.ofBranch(code), tx -> tx.update(
                            "INSERT INTO office (office_id, branch_id) VALUES (:office, :branch)")
                    .bind("office", code + "0" + number)
                    .execute());
        }
        if (!branches.knows(code)) {
            throw new IllegalStateException("the branch is not there");
        }
    }
}
