package io.guanjia.notice.notice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the company itself from an outside source. It knows the organisation's names and codes, and the few words by
 * which people call a property company without naming it. The same words stand in the names of authorities that watch
 * over property management, and of other companies' offices; a word of theirs beside them clears the source.
 */
public final class OwnNames {

    /** Said of oneself, whatever stands beside it. */
    private static final List<String> OURSELVES =
            List.of("本公司", "我公司", "我司", "我们", "本单位", "本处", "物业公司", "物业分公司", "物业集团", "物业部", "物业服务公司", "物业服务中心");

    /** Said of a company like this one, unless a word of another body stands beside it. */
    private static final List<String> OF_THE_TRADE = List.of("物业", "管理处", "propertymanagement");

    /** Bodies that are no part of a company, wherever they stand. */
    private static final List<String> BODIES = List.of("局", "委", "协会", "政府", "街道", "法院", "公安", "派出所");

    /** What others are for; behind an own name it may be what a team of ours is for. */
    private static final List<String> FIELDS =
            List.of("社区", "消防", "供电", "供水", "自来水", "水务", "燃气", "电力", "热力", "市政", "公园", "公路", "地铁", "景区", "房管", "住建");

    private static final List<String> OF_OTHERS =
            Stream.of(BODIES, FIELDS).flatMap(List::stream).toList();

    /** How a part of the company ends whose name begins with the company's. */
    private static final List<String> PARTS_BEHIND_A_NAME = List.of("部", "组", "科", "班", "中心", "前台", "社区", "市政");

    /** Parts of a company by themselves: they name no one else. */
    private static final Set<String> PARTS = Set.of(
            "公司", "总公司", "分公司", "项目公司", "集团", "集团公司", "总部", "客服中心", "服务中心", "客户服务中心", "客服前台", "客服部", "工程部", "办公室");

    private static final int WHOLE_NAME = 4;

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
                || known.stream().anyMatch(name -> isNamed(name, plain))
                || PARTS.contains(plain)
                || holdsOneOf(OURSELVES, plain)
                || (holdsOneOf(OF_THE_TRADE, plain) && !holdsOneOf(OF_OTHERS, plain));
    }

    /** A whole name with a part of the company behind it; what is shorter may stand in anybody's name. */
    private static boolean isNamed(String name, String source) {
        int at = source.indexOf(name);
        if (name.length() < WHOLE_NAME || at < 0) {
            return false;
        }
        String behind = source.substring(at + name.length());
        return !holdsOneOf(OF_OTHERS, source.substring(0, at))
                && (!holdsOneOf(OF_OTHERS, behind)
                        || (PARTS_BEHIND_A_NAME.stream().anyMatch(behind::endsWith) && !holdsOneOf(BODIES, behind)));
    }

    private static boolean holdsOneOf(List<String> words, String plain) {
        return words.stream().anyMatch(plain::contains);
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
