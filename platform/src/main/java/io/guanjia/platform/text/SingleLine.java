package io.guanjia.platform.text;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text that stands on one line of a document: a name, a place, a title. It is read without what nobody sees, which
 * comes along with whatever is copied from a chat: blanks around it, zero-width characters, marks that turn the writing
 * direction; composed and decomposed letters become the same. Line breaks, tabs and other control characters inside it
 * are refused. Null passes.
 */
@Documented
@JacksonAnnotationsInside
@JsonDeserialize(using = SingleLine.Reader.class)
@Constraint(validatedBy = SingleLine.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleLine {

    String message() default "须为一行文字，不能换行或含控制字符 (one line, without line breaks or control characters)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it. */
    class Reader extends StdScalarDeserializer<String> {

        private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
        private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? normal(parser.getText())
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }

        /** The text as it is kept. */
        public static String normal(String text) {
            String seen = UNSEEN.matcher(text).replaceAll("");
            return Normalizer.normalize(BLANKS_AROUND.matcher(seen).replaceAll(""), Normalizer.Form.NFC);
        }
    }

    /** Checks what was read. */
    class Validator implements ConstraintValidator<SingleLine, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || isOneLine(text);
        }

        /** For texts that come in no body. */
        public static boolean isOneLine(String text) {
            return text.codePoints().noneMatch(Validator::breaksTheLine);
        }

        private static boolean breaksTheLine(int c) {
            return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
        }
    }
}
