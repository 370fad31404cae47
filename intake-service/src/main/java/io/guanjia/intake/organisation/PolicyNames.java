package io.guanjia.intake.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** What administrators read for each policy, as {@code Chinese|English}. */
@ConfigMapping(prefix = "guanjia.policy-names")
public interface PolicyNames {

    @WithParentName
    Map<String, String> names();
}
