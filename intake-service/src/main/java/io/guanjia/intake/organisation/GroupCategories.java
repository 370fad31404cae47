package io.guanjia.intake.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The group's list of categories by code, Chinese and English name divided by a bar: for branches without a list of their own. */
@ConfigMapping(prefix = "guanjia.categories")
public interface GroupCategories {

    @WithParentName
    Map<String, String> names();
}
