/** Measures a suite of its own against the budgets, with a load generator that leaves the two cores to the suite. */
package io.guanjia.acceptance.bench;
