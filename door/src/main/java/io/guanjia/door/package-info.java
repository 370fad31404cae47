/** How every program that people or machines reach reads what comes in, before anything else looks at it. */
package io.guanjia.door;
