package io.guanjia.platform.reading;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.HouseNumber;
import java.util.List;

/** A house number, or a part of one, that a list is asked for. */
public final class SoughtHouseNumber {

    private SoughtHouseNumber() {}

    /**
     * Its normal form.
     *
     * @throws Problem {@code INVALID_FIELD} if nothing is left of it, as of a dash alone: every row would fit
     */
    public static String of(String parameter, String typed) {
        String normal = HouseNumber.normal(typed);
        if (normal.isEmpty()) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELD,
                    List.of(new FieldError(parameter, "须含字母、数字或汉字 (a letter, a digit or a character at least)")));
        }
        return normal;
    }
}
