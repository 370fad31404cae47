package io.guanjia.platform.privacy;

import io.guanjia.platform.text.Unseen;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * What somebody is called, be it a person or a company, as they are spoken to: it holds a letter of some script. A star in
 * it stands for a letter that somebody hid, and no number of a person belongs there, for names are shown where numbers are
 * not. What says nothing passes; whether a name must be given is told beside it.
 */
@Documented
@Constraint(validatedBy = PersonName.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {

    String ZH = "须为姓名或称呼的原文：至少含一个字，不用 * 代替字，不含电话或证件号码";
    String EN = "a name as it is: a letter at least, no * in place of one, no phone or identity number";

    String message() default ZH + "（电话填在电话栏） (" + EN + "; phones have their own field)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<PersonName, String> {

        private static final Pattern STAR = Pattern.compile("[*\u2217\u204E\u066D\u2731-\u2733]");

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || Unseen.isAll(name) || isName(name);
        }

        /** For names that come in no body. */
        public static boolean isName(String text) {
            return Unseen.without(text).codePoints().anyMatch(Character::isLetter)
                    && !STAR.matcher(WrittenText.plain(text)).find()
                    && !PersonalDataInText.isIn(text);
        }
    }
}
