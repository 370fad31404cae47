package io.guanjia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.transaction.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Migrations bring what was stored to the form that is asked by, so the database must have the same one. */
class HouseNumberInTheDatabaseTest {

    private static final String WORDS = "期区區弄号號楼樓栋棟幢座单單元梯门門层層室房户戶戸甲東𠮷商铺";
    private static final String NUMERALS = "零〇一二三四五六七八九十两兩壹贰貳叁參参肆伍陆陸柒捌玖拾廿卅卌";
    private static final String SIGNS = "-－—–−─━ーｰ〜～〰∼֊゠ 　\u1680\u2028\u00A0\t\n/#＃()、,.·&~_½①㍘㏠";
    private static final String UNSEEN =
            "\u00AD\u034F\u061C\u115F\u1160\u17B4\u180B\u180E\u200B\u202E\u2060\u2065\u2800\u3164\uFE0F\uFEFF\uFFA0\uFFF0\u0601";
    private static final String LETTERS = "aAbßéÉΐſŉﷺǰıﬁЖж";

    private static TestDatabase database;

    @BeforeContainer
    static void open() {
        database = TestDatabase.of("houses_of_all", 2);
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Property(tries = 40)
    void every_number_has_one_form_in_both(@ForAll("written") List<String> written) {
        assertThat(inTheDatabase(written))
                .isEqualTo(written.stream().map(HouseNumber::normal).toList());
    }

    @Property(tries = 1)
    void so_has_every_digit_there_is_and_what_nobody_sees() {
        List<String> each = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.DASH_PUNCTUATION
                        || Character.isSpaceChar(c))
                .mapToObj(c -> "3栋" + Character.toString(c) + "12")
                .toList();

        assertThat(inTheDatabase(each))
                .isEqualTo(each.stream().map(HouseNumber::normal).toList());
    }

    @Provide
    Arbitrary<List<String>> written() {
        Arbitrary<String> one = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4)),
                Tuple.of(4, oneOf(WORDS)),
                Tuple.of(3, oneOf(NUMERALS)),
                Tuple.of(3, oneOf(SIGNS)),
                Tuple.of(1, oneOf(UNSEEN)),
                Tuple.of(1, oneOf(LETTERS)),
                Tuple.of(2, Arbitraries.of("号楼", "#楼", "单元", "單元", "号门", "号房", "٣", "१")));
        return one.list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts))
                .list()
                .ofSize(100);
    }

    private static List<String> inTheDatabase(List<String> written) {
        return database.owner().withHandle(sql -> sql.createQuery(
                        "SELECT houses_of_all.house_number(w) FROM unnest(:written) WITH ORDINALITY AS t (w, n) ORDER BY n")
                .bindArray("written", String.class, written)
                .mapTo(String.class)
                .list());
    }

    private static Arbitrary<String> oneOf(String characters) {
        return Arbitraries.of(
                characters.codePoints().mapToObj(Character::toString).toList());
    }
}
