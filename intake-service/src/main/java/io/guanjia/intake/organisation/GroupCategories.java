package io.guanjia.intake.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The group's list of categories by code, Chinese and English name divided by a bar: for branches without a list of their own. */
@ConfigMapping(prefix = "guanjia.categories")
public interface GroupCategories {

    @WithParentName
    Map<String, String> names();

    /** The list, by code. */
    default List<Category> all() {
        return new TreeMap<>(names())
                .entrySet().stream()
                        .map(entry -> {
                            String[] names = entry.getValue().split("\\|");
                            return new Category(entry.getKey(), names[0], names[1]);
                        })
                        .toList();
    }
}
