package io.guanjia.intake.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The post before which something lies whose limit has run out, as a rule, by the name of the policy that sets the limit. */
@ConfigMapping(prefix = "guanjia.policy-owners")
public interface PolicyOwners {

    @WithParentName
    Map<String, String> owners();
}
