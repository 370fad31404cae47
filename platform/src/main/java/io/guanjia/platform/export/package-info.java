/** 导出:lists as tables that a spreadsheet opens, by the filter of the list and with nothing in them that the list hides. */
package io.guanjia.platform.export;
