package io.guanjia.intake.organisation;

import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;

/** 表式编号: the code that the customer service register has among the controlled forms, as the branch writes it (S0-7.2). */
public final class RegisterForm {

    public static final String POLICY = "intake.register-form";

    /** As far as the manual's damaged code can be read. */
    public static final String STANDARD = "WDW-FR-M8101";

    private RegisterForm() {}

    /** As the branch wrote it, else as the group did. */
    public static String of(BranchTransaction tx, Policies policies, String branch) {
        return policies.of(tx, branch, POLICY).map(Policies.Policy::value).orElse(STANDARD);
    }
}
