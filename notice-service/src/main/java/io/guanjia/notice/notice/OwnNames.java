package io.guanjia.notice.notice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the company itself from an outside source, where that is certain: it knows the organisation's names and codes, and
 * what people call a property company without naming it. It guesses nothing from parts of a name, for the same words stand in
 * the names of authorities: whatever else is not on the list of {@link OutsideBodies} is the director's to judge.
 */
public final class OwnNames {

    /** Said of oneself, whatever stands beside it. */
    private static final List<String> OURSELVES = List.of("本公司", "我公司", "我司", "我们", "本单位", "本处", "本管理处");

    /** By themselves these name no one else. */
    private static final Set<String> NAMELESS = Set.of(
            "公司", "总公司", "分公司", "项目公司", "集团", "集团公司", "总部", "办公室", "物业", "物业公司", "物业分公司", "物业集团", "物业部", "物业服务公司",
            "物业服务中心", "物业管理处", "管理处", "客服", "客服部", "客服中心", "客服前台", "服务中心", "客户服务中心", "工程部");

    /** Of the words here, as they were written before and are in Hong Kong and Taiwan; and as they are written now. */
    private static final String OLD_CHARACTERS = "業處務團總項辦電單區門們條費調車價樓組";

    private static final String NEW_CHARACTERS = "业处务团总项办电单区门们条费调车价楼组";

    private final Set<String> known;

    /** @param names of the group, its companies, branches and offices, and their codes */
    public OwnNames(Set<String> names) {
        this.known = names.stream().map(OwnNames::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean include(String source) {
        String plain = plain(source);
        return known.contains(plain)
                || NAMELESS.contains(plain)
                || OURSELVES.stream().anyMatch(plain::contains);
    }

    /** Full width, blanks, punctuation, invisible and old characters make no other name. */
    static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        for (int at = 0; at < OLD_CHARACTERS.length(); at++) {
            plain = plain.replace(OLD_CHARACTERS.charAt(at), NEW_CHARACTERS.charAt(at));
        }
        return plain;
    }
}
