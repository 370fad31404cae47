package io.guanjia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HouseNumberPropertiesTest {

    private static final String NAMES = "ABbxZ甲乙丙東区期栋幢座单元楼层室房户号商铺车位地下𠮷ーｰ零一二三十ＡＢ";
    private static final String SIGNS = "-－—–−─━ 　/／#＃+＋()（）、,，.．·&＆~～_＿";
    private static final String OTHERS = ";<>'\"\\\\:{}*=?!@$%^|`[]。；：？！“”\n\t\u0000😀";

    @Property
    void a_house_number_has_a_normal_form_that_is_one_too_and_its_own(@ForAll("written") String written) {
        if (HouseNumber.isWritten(written)) {
            String number = HouseNumber.normal(written);

            assertThat(HouseNumber.isWritten(number)).as(number).isTrue();
            assertThat(HouseNumber.rewritten(number)).isEqualTo(number);
        }
    }

    @Property
    void what_is_taken_for_normal_at_a_glance_would_be_written_no_otherwise(@ForAll("plain") String written) {
        assertThat(HouseNumber.rewritten(written)).isEqualTo(HouseNumber.normal(written));
    }

    @Property
    void parts_that_are_joined_by_dashes_are_their_own_number(
            @ForAll("parts") String area, @ForAll("parts") String stair, @ForAll("parts") String room) {
        String number = area + "-" + stair + "-" + room;

        assertThat(HouseNumber.isWritten(number)).isTrue();
        assertThat(HouseNumber.normal(number)).isEqualTo(number);
        assertThat(HouseNumber.normal(" " + area + " － " + stair + "—" + room + "　"))
                .isEqualTo(number);
    }

    @Property
    void one_character_that_houses_are_not_numbered_with_makes_it_none(
            @ForAll("written") String before, @ForAll("others") String other, @ForAll("written") String after) {
        assertThat(HouseNumber.isWritten(before + other + after)).isFalse();
    }

    @Provide
    Arbitrary<String> written() {
        return oneOf(NAMES + SIGNS + "0123456789０１２").list().ofMaxSize(12).map(each -> each.stream()
                .collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<String> plain() {
        return oneOf("ABIZ0129-").list().ofMinSize(1).ofMaxSize(10).map(each -> each.stream()
                .collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<String> parts() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(Arbitraries.of("", "A", "B1", "甲", "P"), digits)
                .as((name, number) -> name + number);
    }

    @Provide
    Arbitrary<String> others() {
        return oneOf(OTHERS);
    }

    private static Arbitrary<String> oneOf(String characters) {
        return Arbitraries.of(
                characters.codePoints().mapToObj(Character::toString).toList());
    }
}
