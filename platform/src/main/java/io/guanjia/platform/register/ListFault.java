package io.guanjia.platform.register;

/**
 * Something in a sent list that cannot be taken.
 *
 * @param row of the list as a spreadsheet counts it, the header being 1
 */
public record ListFault(long row, String field, String reasonZh, String reasonEn) {}
