package io.guanjia.notice.notice;

import java.util.Arrays;
import java.util.List;

/**
 * The bodies whose documents go on the board without the director: kept as a list, for no word of a name tells whether it is an
 * authority or a team of ours. Any other source is possible, with the director's agreement.
 */
public record OutsideBodies(List<String> names) {

    /** Those that every neighbourhood has; ours, not the manual's. A branch keeps its own list instead. */
    public static final OutsideBodies USUAL = read("街道办事处、社区居委会、社区居民委员会、派出所、公安局、交警大队、消防救援大队、消防救援局、供电公司、供电局、供水公司、自来水公司、"
            + "燃气公司、热力公司、住建局、住房和城乡建设局、房管局、城市管理局、市场监督管理局、生态环境局、卫生健康局、民政局、气象局");

    private static final String BETWEEN = "[、，,；;\\n]";

    public OutsideBodies {
        names = List.copyOf(names);
    }

    /** From a list as people write it. */
    public static OutsideBodies read(String list) {
        return new OutsideBodies(Arrays.stream(list.split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** Whether one of them is the source, however it is spelt. */
    boolean include(String source) {
        return names.stream().anyMatch(name -> SameWords.areEqual(name, source));
    }

    @Override
    public String toString() {
        return String.join("、", names);
    }
}
