package io.guanjia.intake.request;

/** Writes new lines into the register, however many come at once. */
public interface RequestRegister {

    /**
     * Writes the line durably, or finds that its key was used before.
     *
     * @return the answer to this entry; for a repeated key the first answer
     * @throws io.guanjia.platform.problem.Problem the refusal of a rule, {@code IDEMPOTENCY_KEY_REUSED}, or a database that
     *     is away; nothing of this entry is kept then
     */
    Registered register(NewLine line);
}
