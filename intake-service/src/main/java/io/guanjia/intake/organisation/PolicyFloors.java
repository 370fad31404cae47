package io.guanjia.intake.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** How far a branch may go below a default where the manual itself says how far; everywhere else not at all (S0-2.3). */
@ConfigMapping(prefix = "guanjia.policy-floors")
public interface PolicyFloors {

    @WithParentName
    Map<String, String> floors();
}
