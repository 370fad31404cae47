/** The notice itself: drafted, decided on by named people, released in the office's name. */
package io.guanjia.notice.notice;
