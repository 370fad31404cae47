/** Takes down what households say, answers it or gets it to a department, and keeps the organisation for the suite. */
package io.guanjia.intake;
