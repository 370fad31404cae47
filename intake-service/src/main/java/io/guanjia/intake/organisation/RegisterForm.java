package io.guanjia.intake.organisation;

import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;
import java.util.regex.Pattern;

/** 表式编号: the code that the customer service register has among the controlled forms, as the branch writes it (S0-7.2). */
public final class RegisterForm {

    public static final String POLICY = "intake.register-form";

    /** As far as the manual's damaged code can be read. */
    public static final String STANDARD = "WDW-FR-M8101";

    private static final Pattern WRITTEN = Pattern.compile("[A-Z0-9]+(?:[-/.][A-Z0-9]+)+");
    private static final int LONGEST = 40;

    private RegisterForm() {}

    /** Empty if the text is no code of a form: capitals and digits in parts. */
    static Optional<String> parse(String text) {
        return Optional.of(text)
                .filter(code ->
                        code.length() <= LONGEST && WRITTEN.matcher(code).matches());
    }

    /** As the branch wrote it, else as the group did. */
    public static String of(BranchTransaction tx, Policies policies, String branch) {
        return policies.of(tx, branch, POLICY).map(Policies.Policy::value).orElse(STANDARD);
    }
}
