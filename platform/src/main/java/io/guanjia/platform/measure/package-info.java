/** What operations sees of a service. */
package io.guanjia.platform.measure;
