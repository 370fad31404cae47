package io.guanjia.acceptance.bench;

import java.util.Locale;

/**
 * One line of the result.
 *
 * @param budget what it should be; empty where there is none
 * @param verdict whether it was reached
 * @param remark under which conditions
 */
record Figure(String name, double value, String unit, String budget, Verdict verdict, String remark) {

    /** Reached or not, where there is something to reach. */
    enum Verdict {
        REACHED("✓ 达到"),
        MISSED("✗ 未达"),
        NONE("");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Verdict of(boolean reached) {
            return reached ? REACHED : MISSED;
        }
    }

    static Figure atLeast(String name, double value, String unit, double budget, String remark) {
        return new Figure(name, value, unit, "≥ " + text(budget), Verdict.of(value >= budget), remark);
    }

    static Figure atMost(String name, double value, String unit, double budget, String remark) {
        return new Figure(name, value, unit, "≤ " + text(budget), Verdict.of(value <= budget), remark);
    }

    static Figure plain(String name, double value, String unit, String remark) {
        return new Figure(name, value, unit, "", Verdict.NONE, remark);
    }

    String shown() {
        return text(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String text(double number) {
        return number == Math.rint(number) || Math.abs(number) >= 100
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
