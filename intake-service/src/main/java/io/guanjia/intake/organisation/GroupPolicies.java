package io.guanjia.intake.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The group's defaults by name: what every branch keeps unless it sets something stricter (S0-2.3). */
@ConfigMapping(prefix = "guanjia.policies")
public interface GroupPolicies {

    @WithParentName
    Map<String, String> defaults();
}
