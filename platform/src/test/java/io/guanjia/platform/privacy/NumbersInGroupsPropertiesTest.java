package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumbersInGroupsPropertiesTest {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Property
    void of_a_mobile_in_any_groups_only_the_ends_are_shown_and_all_around_it_stays(
            @ForAll("words") String before,
            @ForAll("mobiles") String mobile,
            @ForAll("gaps") String gap,
            @ForAll("words") String after) {
        String start = before + mobile.substring(0, 3) + gap;
        String end = gap + mobile.substring(7) + after;

        assertThat(PersonalDataInText.masked(start + mobile.substring(3, 7) + end))
                .isEqualTo(start + "****" + end);
    }

    @Property
    void of_an_identity_number_only_the_ends_are_shown_wherever_it_is_parted(
            @ForAll("words") String before,
            @ForAll("identities") String number,
            @ForAll("gaps") String gap,
            @ForAll("partings") List<Integer> parted,
            @ForAll("words") String after) {
        StringBuilder written = new StringBuilder(before);
        StringBuilder shown = new StringBuilder(before);
        for (int at = 0; at < number.length(); at++) {
            String between = parted.contains(at) ? gap : "";
            written.append(between).append(number.charAt(at));
            shown.append(between).append(at < 4 || at >= number.length() - 2 ? number.charAt(at) : '*');
        }

        assertThat(PersonalDataInText.masked(written + after)).isEqualTo(shown + after);
    }

    @Property
    void a_mobile_is_masked_in_two_to_four_groups_of_any_lengths(
            @ForAll("words") String before,
            @ForAll("mobilesOfNoRoom") String mobile,
            @ForAll("fewCuts") List<Integer> cuts,
            @ForAll("marks") String mark,
            @ForAll("words") String after) {
        StringBuilder written = new StringBuilder(before + " ");
        StringBuilder shown = new StringBuilder(before + " ");
        for (int at = 0; at < mobile.length(); at++) {
            String between = cuts.contains(at) ? mark : "";
            written.append(between).append(mobile.charAt(at));
            shown.append(between).append(at < 3 || at >= 7 ? mobile.charAt(at) : '*');
        }

        assertThat(PersonalDataInText.masked(written + " " + after)).isEqualTo(shown + " " + after);
    }

    /** No group of it is a room, a round sum or a year: 1911 1 11 is a day. */
    @Provide
    Arbitrary<String> mobilesOfNoRoom() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 8),
                        Arbitraries.integers().between(3, 9),
                        Arbitraries.strings().withCharRange('2', '9').ofLength(8))
                .as((second, third, rest) -> "1" + second + third + rest);
    }

    @Provide
    Arbitrary<List<Integer>> fewCuts() {
        return Arbitraries.integers()
                .between(1, 10)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(" ", "-", "  ", "－", " - ", "\u3000", ".", "·", ":", "（");
    }

    @Property
    void what_is_neither_stays_to_the_letter(@ForAll("sentences") String sentence) {
        assertThat(PersonalDataInText.kindsIn(sentence)).isEmpty();
        assertThat(PersonalDataInText.masked(sentence)).isEqualTo(sentence);
    }

    @Example
    void what_is_left_of_one_number_begins_no_other() {
        String masked = PersonalDataInText.masked("13345080533； 36338471");

        assertThat(masked).startsWith("133****");
        assertThat(PersonalDataInText.isIn(masked)).isFalse();
    }

    @Property
    void what_was_masked_holds_nothing_more_and_is_as_long(@ForAll("anyTexts") String text) {
        String masked = PersonalDataInText.masked(text);

        assertThat(masked.codePointCount(0, masked.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(PersonalDataInText.isIn(masked)).isFalse();
        assertThat(PersonalDataInText.masked(masked)).isEqualTo(masked);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("请联系", "漏水。", "住户（陈）", "𠮷野家", "到", "（ABC公司）", "😀", "在 3-1-1202 住");
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(Arbitraries.integers().between(3, 9), digits(9))
                .as((second, rest) -> "1" + second + rest);
    }

    @Provide
    Arbitrary<String> gaps() {
        Arbitrary<String> sign = Arbitraries.of(
                "", " ", "-", "/", ",", "，", "。", "、", ";", ":", "：", "|", "=", "#", "\\", "~", "•", "…", "——", " - ",
                "   ", "\u3000", "\n", "\t", ")", "）", "】", "\"", "*", "・", "⁃", "→", "\u200B", "\u3164", "\u2800",
                "\uFE0F", "\u034F", "\u0336", "?!", "......");
        return sign;
    }

    /** With a right check character, of somebody who was born on a day. */
    @Provide
    Arbitrary<String> identities() {
        return Combinators.combine(
                        Arbitraries.of("350102", "110105", "440303"),
                        Arbitraries.integers().between(1930, 2020),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        digits(3))
                .as((place, year, month, day, serial) ->
                        checked(place + "%04d%02d%02d".formatted(year, month, day) + serial));
    }

    @Provide
    Arbitrary<List<Integer>> partings() {
        return Arbitraries.integers().between(1, 17).list().uniqueElements().ofMaxSize(17);
    }

    /** Days, times, amounts, homes, and what is counted and numbered here, in lists and apart. */
    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 59);
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.integers().between(2000, 2030),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of("-", "/", "."))
                .as((year, month, day, sign) -> "%d%s%02d%s%02d".formatted(year, sign, month, sign, day));
        Arbitrary<String> times = Combinators.combine(Arbitraries.integers().between(0, 23), small)
                .as("%02d:%02d"::formatted);
        Arbitrary<String> amounts = Arbitraries.integers()
                .between(1, 99_999)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(each -> each.stream().map(String::valueOf).collect(Collectors.joining("、")) + "元");
        Arbitrary<String> homes = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(101, 3404))
                .as("%d-%d-%04d"::formatted)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(each -> String.join("、", each));
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(202501, 202512),
                        Arbitraries.integers().between(1, 9999))
                .as("GL01-CS-%d-%04d"::formatted);
        return Arbitraries.oneOf(days, times, amounts, homes, numbers)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(each -> String.join("，约 ", each));
    }

    @Provide
    Arbitrary<String> anyTexts() {
        Arbitrary<String> number = Arbitraries.oneOf(mobiles(), identities(), digits(4), digits(3), gaps(), words());
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                number.list().ofMaxSize(8).map(each -> String.join("", each)));
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }
}
