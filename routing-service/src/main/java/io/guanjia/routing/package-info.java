/** Gets every matter to the department that can solve it, and holds the department to its clock. */
package io.guanjia.routing;
