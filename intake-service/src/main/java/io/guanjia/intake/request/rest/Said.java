package io.guanjia.intake.request.rest;

import io.guanjia.platform.http.StorableText;
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
 * Text that people wrote: not blank, no longer than so many characters as people count them, and nothing in it that
 * cannot be kept to the letter, as {@link StorableText} has it. Null passes.
 */
@Documented
@Constraint(validatedBy = Said.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Said {

    int max();

    String message() default "须为 1 至 {max} 个字符的文字,不含控制字符 (text of 1 to {max} characters without control characters)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<Said, String> {

        private int max;

        @Override
        public void initialize(Said said) {
            max = said.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || (!text.isBlank()
                            && text.codePointCount(0, text.length()) <= max
                            && StorableText.Validator.isStorable(text));
        }
    }
}
