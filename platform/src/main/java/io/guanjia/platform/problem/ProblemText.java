package io.guanjia.platform.problem;

/**
 * What a row of the problem catalogue says.
 *
 * @param status of HTTP, as the architecture assigns them: 409 for an illegal transition, 422 for a broken rule …
 * @param zh the sentence in Chinese; placeholders {@code {name}} are filled from the problem's values
 * @param en the same in English
 */
public record ProblemText(int status, String zh, String en) {}
