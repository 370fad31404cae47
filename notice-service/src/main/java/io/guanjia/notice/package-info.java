/** 公告服务: what the company tells households is approved before it goes out, distributed, signed for and kept. */
package io.guanjia.notice;
