/** The notice archive (文件档案, S3-4.2.6.5): every notice with its decisions, its distribution and its history. */
package io.guanjia.notice.archive;
