package io.guanjia.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people wrote: from so many to so many characters as people count them, and nothing in it that tables and
 * events do not hold to the letter: no control characters but line breaks and tabs, no half of a surrogate pair, which
 * would be written down as a question mark. Unless {@link #min} is 0 it says something: blanks and what nobody sees are none. Null
 * passes. {@link io.guanjia.platform.description.TextLimits} writes the limits into the description of the interface.
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    int max();

    int min() default 1;

    String message() default
            "须为 {min} 至 {max} 个字符的文字，不含控制字符或残缺字符 (text of {min} to {max} characters, without control characters or halves of characters)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<Text, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Text text) {
            min = text.min();
            max = text.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            int length = text.codePointCount(0, text.length());
            return length >= min && length <= max && (min == 0 || !Unseen.isAll(text)) && isStorable(text);
        }

        /** For texts of which less is asked. */
        public static boolean isStorable(String text) {
            return text.codePoints().allMatch(Validator::canBeKept);
        }

        private static boolean canBeKept(int c) {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            return !half && (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
        }
    }
}
