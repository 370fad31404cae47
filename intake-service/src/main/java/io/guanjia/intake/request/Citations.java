package io.guanjia.intake.request;

import io.guanjia.platform.scope.Scope;
import java.util.UUID;

/** Finds what an answer is said to be given from. */
public interface Citations {

    /**
     * The text of an entry that this branch answers from; one that is stale, too.
     *
     * @throws io.guanjia.platform.problem.Problem {@code KNOWLEDGE_CITED_UNKNOWN} or {@code KNOWLEDGE_CITED_ENDED}
     */
    Cited cite(Scope scope, UUID entry, int revision);
}
