package io.guanjia.notice.distribution.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A home or a board as a register can name it: not blank, no control characters, no half of a surrogate pair. Null passes. */
@Documented
@Constraint(validatedBy = PlaceName.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlaceName {

    String message() default "不能为空白,不含控制字符 (neither blank nor with control characters)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<PlaceName, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || (!text.isBlank() && text.codePoints().allMatch(Validator::canBeKept));
        }

        private static boolean canBeKept(int c) {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            return !half && !Character.isISOControl(c);
        }
    }
}
