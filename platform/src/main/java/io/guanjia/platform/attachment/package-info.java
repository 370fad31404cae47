/**
 * 附件: photos, scans of letters and signed papers that hang on a subject of any feature. What a file is its content says; it is
 * kept sealed, in pieces, and read by whoever may read the words of its subject. Why in the database: decision 0029.
 */
package io.guanjia.platform.attachment;
