/**
 * 信息档案: what the desk answers inquiries from, office by office and for the whole group; searched as one types, verified
 * anew in time, every earlier text readable (S1b(3)-4.1.2, S1b(3)-4.2.1b). A register.
 */
package io.guanjia.intake.knowledge;
