package io.guanjia.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses of the service standards that a test proves.
 *
 * <p>On a class it counts for every test in it. Every test that ran and passed is written to
 * {@code target/clauses/<test class>.jsonl}; the clause table of the documentation is drawn from those files, so a clause
 * whose test fails, is skipped, or is never run is not shown as met.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Clause {

    /** Clause ids as the standards number them, such as {@code S3-5.1}. */
    String[] value();

    /** How much of the clause the test proves. */
    Extent extent() default Extent.FULL;

    /** The part of the suite that meets the clause, where the test's package does not say it; empty otherwise. */
    String feature() default "";

    /** Whether a clause is met as a whole or in part. */
    enum Extent {
        FULL,
        PARTIAL
    }
}
