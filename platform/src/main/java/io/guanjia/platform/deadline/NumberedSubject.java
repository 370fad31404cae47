package io.guanjia.platform.deadline;

/** A kind of thing that a service's clocks run for, so that a list of clocks can say which one by its number. One bean for each. */
public interface NumberedSubject {

    /** As its deadlines name it, e.g. {@code note}. */
    String type();

    /** The table with its {@code id}, {@code branch_id} and {@code number}. */
    String table();
}
