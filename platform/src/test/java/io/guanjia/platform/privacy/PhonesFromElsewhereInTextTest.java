package io.guanjia.platform.privacy;

import static io.guanjia.platform.privacy.PersonalDataInText.Kind.PHONE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the field of a phone takes of another country is hidden in a sentence, too. */
class PhonesFromElsewhereInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "请打+852 9123 4567谢谢 > 请打+*** **** 4567谢谢",
                "+852-91234567 > +***-****4567",
                "＋852 9123 4567 > ＋*** **** 4567",
                "(+852)9123-4567 > (+***)****-4567",
                "+44 7911 123456 > +** **** **3456",
                "+44 (0)20 7946 0018 > +** (*)** **** 0018",
                "+886 912 345 678 > +*** *** **5 678",
                "00852-9123-4567 > *****-****-4567",
                "+1 415 555 2671 > +* *** *** 2671",
                "住 3-1-1202，+852 9123 4567 > 住 3-1-1202，+*** **** 4567",
                "+852 9123 4567 3-1-1202 > +*** **** 4567 3-1-1202",
                "+852 9123 4567，2026-11-28 来 > +*** **** 4567，2026-11-28 来",
                "13800000126/+85291234567 > 138****0126/+*******4567",
                "+852 9123 4567、+44 7911 123456 > +*** **** 4567、+** **** **3456"
            })
    void a_number_with_its_countrys_prefix_shows_its_end_alone(String text, String shown) {
        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(PHONE_NUMBER);
        assertThat(PersonalDataInText.masked(text)).isEqualTo(shown);
        assertThat(PersonalDataInText.isIn(shown)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "130+1200+3000=4330",
                "130 +1200 +3000",
                "合计 12000000+85000000",
                "余额+85212345678元",
                "北京时间+8:00 2026-11-28 10:00",
                "2026-11-28T10:00:00+08:00",
                "+1202、+1203、+1204",
                "气温+20，湿度 60，风速 12345",
                "+999 1234 5678",
                "流水号 0085291234567890123"
            })
    void sums_times_and_countries_that_are_none_stay(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).isEmpty();
        assertThat(PersonalDataInText.masked(text)).isEqualTo(text);
    }
}
