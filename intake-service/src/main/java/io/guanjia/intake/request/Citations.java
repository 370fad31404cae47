package io.guanjia.intake.request;

import io.guanjia.platform.scope.Reader;
import java.util.UUID;

/** Finds what an answer is said to be given from. */
public interface Citations {

    /**
     * The text of an entry that their branch answers from; one that is stale, too.
     *
     * @throws io.guanjia.platform.problem.Problem {@code KNOWLEDGE_CITED_UNKNOWN} or {@code KNOWLEDGE_CITED_ENDED}
     */
    Cited cite(Reader by, UUID entry, int revision);
}
