package io.guanjia.intake.organisation;

/** 事项类别: what a matter can be about, as the desk chooses it. */
public record Category(String code, String nameZh, String nameEn) {}
