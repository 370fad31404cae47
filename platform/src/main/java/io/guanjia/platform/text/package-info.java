/** Texts as people write them, brought to the one form that is kept and compared. */
package io.guanjia.platform.text;
