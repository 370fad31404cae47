/**
 * 常用筛选: what somebody keeps asking a board for, under a name; shared, it is their whole office's. A register.
 */
package io.guanjia.intake.savedfilter;
