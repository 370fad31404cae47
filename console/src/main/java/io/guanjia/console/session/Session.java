package io.guanjia.console.session;

import java.util.List;

/**
 * Who sits at this browser.
 *
 * @param org the place in the organisation: group/company/branch/office
 * @param draftKey see {@link DraftKeys}
 */
public record Session(
        String staffId, String name, String org, List<String> roles, List<String> departments, String draftKey) {}
