package io.guanjia.notice.notice;

/** 服务(投诉)电话: the office's own phone and where to find it. */
public record ContactBlock(String phone, String address) {}
