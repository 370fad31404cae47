/**
 * The internal contact slip (内部联络单): a numbered matter that customer service hands to a department, with a clock of
 * its own. {@link io.guanjia.routing.slip.ContactSlip} is its life; {@link io.guanjia.routing.slip.SlipRules} what the
 * manual demands of it; {@link io.guanjia.routing.slip.IssueSlip} and {@link io.guanjia.routing.slip.ActOnSlip} what
 * people do with it. The packages below are adapters: HTTP, events, SQL.
 */
package io.guanjia.routing.slip;
