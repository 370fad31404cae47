/**
 * 文件发放: how a released notice reaches households, line by line, and the 《文件发放登记表》 of every attempt (S3-4.2.6). A
 * register.
 */
package io.guanjia.notice.distribution;
