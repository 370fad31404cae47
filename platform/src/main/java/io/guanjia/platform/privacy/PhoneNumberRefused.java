package io.guanjia.platform.privacy;

/** A text that is no phone number; the reason says why, without the text. */
public class PhoneNumberRefused extends IllegalArgumentException {

    /** Why a text was refused. */
    public enum Reason {
        BLANK("请填写电话号码", "A phone number is required"),
        MASKED("号码已打码，请填写完整号码", "The number is masked; the whole number is needed"),
        UNREADABLE(
                "电话号码只能由数字及其间的空格、横线、斜线、括号组成，分机写在“转”“-”“*”或“#”之后",
                "A phone number is digits with blanks, hyphens, slashes or brackets between them; an extension follows 转 - * or #"),
        SEVERAL_NUMBERS("这里有不止一个号码，请每个号码各填一项（phones）", "Two numbers: give each its own entry (phones)"),
        AREA_CODE_MISSING("固定电话请加区号，例如 0591", "A landline needs its area code, for example 0591"),
        NO_EXTENSION_HERE("手机号码和短号没有分机", "A mobile or short number has no extension"),
        NOT_A_NUMBER(
                "既不是 11 位手机号码，也不是带区号的固定电话、400/800 号码、短号或带 + 的境外号码",
                "Neither a mobile of 11 digits, nor a landline with area code, a 400 or 800 number, a short number, or one of another country with +");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    private final Reason reason;

    PhoneNumberRefused(Reason reason) {
        super(reason.en);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
