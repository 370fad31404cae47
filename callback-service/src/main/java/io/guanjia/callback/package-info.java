/** Asks the household whether the matter was settled: the right person, in the right way, in time. */
package io.guanjia.callback;
