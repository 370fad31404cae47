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
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The index that lets a name be taken once is made of the database's form, and what is looked up has ours. */
class NameFormInTheDatabaseTest {

    private static final String SIGNS =
            " \u3000\u00A0\u1680\u2028\n\t\u200B\u3164\uFE0F\u034F\u2800-－—–ー─·・•．.（()①②²⒈㍙0129０９٣½㎡㌖¨ßſŉǰıİﬁςΐéÉ\u0301\u0345东楼AaＡａ";

    private static TestDatabase database;

    @BeforeContainer
    static void open() {
        database = TestDatabase.of("names_of_all", 2);
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Property
    void a_form_is_its_own(@ForAll("typed") String typed) {
        assertThat(NameForm.of(NameForm.of(typed))).isEqualTo(NameForm.of(typed));
    }

    @Property(tries = 40)
    void every_name_has_one_form_in_both(@ForAll("lists") List<String> typed) {
        assertThat(inTheDatabase(typed))
                .isEqualTo(typed.stream().map(NameForm::of).toList());
    }

    @Property(tries = 1)
    void so_has_every_character_there_is() {
        List<String> each = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(c ->
                        Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.PRIVATE_USE)
                .mapToObj(c -> "门" + Character.toString(c) + " 1 " + Character.toString(c) + "2a")
                .toList();

        assertThat(inTheDatabase(each))
                .isEqualTo(each.stream().map(NameForm::of).toList());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(SIGNS.codePoints().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(12)
                .map(signs -> String.join("", signs));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return typed().list().ofSize(100);
    }

    private static List<String> inTheDatabase(List<String> typed) {
        return database.owner().withHandle(sql -> sql.createQuery(
                        "SELECT names_of_all.name_form(t) FROM unnest(:typed) WITH ORDINALITY AS each (t, n) ORDER BY n")
                .bindArray("typed", String.class, typed)
                .mapTo(String.class)
                .list());
    }
}
