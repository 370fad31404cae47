/**
 * Papers of the record, laid out by the service itself: whatever program opens them later, they say what they said. How a
 * paper looks, not what one says; that is with whatever it is of.
 */
package io.guanjia.routing.paper;
