package io.guanjia.platform.privacy;

/** A text that is no phone number; the reason says why, without the text. */
public class PhoneNumberRefused extends IllegalArgumentException {

    /** Why a text was refused. */
    public enum Reason {
        BLANK("A phone number is required."),
        MASKED("The number is masked; the whole number is needed."),
        UNREADABLE("A phone number is digits, with spaces, hyphens or brackets between them."),
        AREA_CODE_MISSING("A landline needs its area code, for example 0591."),
        EXTENSION_OF_MOBILE("A mobile number has no extension."),
        NOT_A_NUMBER("Neither a mobile number of 11 digits nor a landline with area code.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    PhoneNumberRefused(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
