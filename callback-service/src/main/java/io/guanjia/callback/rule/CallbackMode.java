package io.guanjia.callback.rule;

/** A form of calling back (S3-4.1.1). */
public enum CallbackMode {
    PHONE("电话回访", "By phone"),
    ON_SITE("上门回访", "On site"),
    REPLY_LETTER("复函", "By reply letter"),
    OTHER("其他适宜方式", "Another suitable way");

    private final String nameZh;
    private final String nameEn;

    CallbackMode(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
