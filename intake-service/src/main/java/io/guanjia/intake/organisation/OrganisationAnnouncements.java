package io.guanjia.intake.organisation;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** Tells every service, this one included, how an entry of the organisation stands. */
public interface OrganisationAnnouncements {

    /** The newest version of an entry; on the compacted topic it replaces the one before. */
    void defined(BranchTransaction tx, OrganisationEntry entry, int version, Actor by);
}
