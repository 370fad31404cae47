package io.guanjia.platform.http;

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
 * Text that every table and every event holds to the letter: no control characters but line breaks and tabs, no half
 * of a surrogate pair, which would be written down as a question mark. Null passes.
 */
@Documented
@Constraint(validatedBy = StorableText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface StorableText {

    String message() default "不能含控制字符或残缺字符 (without control characters or halves of characters)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<StorableText, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || isStorable(text);
        }

        /** For texts of which more is asked. */
        public static boolean isStorable(String text) {
            return text.codePoints().allMatch(Validator::canBeKept);
        }

        private static boolean canBeKept(int c) {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            return !half && (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
        }
    }
}
