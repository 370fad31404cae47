/** How JSON from outside is read: as it is written, or not at all. */
package io.guanjia.platform.reading;
