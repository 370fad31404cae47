package io.guanjia.intake.household;

import java.util.Arrays;
import java.util.Optional;

/** 身份: how somebody belongs to a unit. */
public enum Relation {
    OWNER("业主", "Owner"),
    TENANT("租户", "Tenant"),
    COMPANY("单位", "Company");

    private final String zh;
    private final String en;

    Relation(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String label() {
        return zh + " " + en;
    }

    /** As a list of households may spell it. */
    static Optional<Relation> read(String written) {
        return Arrays.stream(values())
                .filter(one -> one.zh.equals(written) || one.en.equalsIgnoreCase(written))
                .findFirst();
    }
}
