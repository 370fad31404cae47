/** The callback as an obligation: it falls due, is attempted, and ends by a record, a waiver or a cancellation. */
package io.guanjia.callback.callback;
