/**
 * 常用筛选: what somebody keeps asking a board for, under a name; shared, it is their whole office's, or all branch
 * staff's where one of them kept it. A register.
 */
package io.guanjia.intake.savedfilter;
