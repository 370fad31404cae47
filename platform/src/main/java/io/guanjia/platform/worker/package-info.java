/** How a service does work of its own, unasked, for as long as it runs. */
package io.guanjia.platform.worker;
