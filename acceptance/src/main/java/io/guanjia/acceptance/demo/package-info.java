/** One day at the demo's service desk: an organisation, forty entries and an important notice, from outside. */
package io.guanjia.acceptance.demo;
