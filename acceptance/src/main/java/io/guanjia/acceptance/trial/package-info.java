/** What fault runs and measurements share: a suite of their own, its organisation, and a look at what it wrote. */
package io.guanjia.acceptance.trial;
