package io.guanjia.intake.request.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private static final int TEXTS = 512;

    @Test
    void every_piece_is_found_in_the_texts_that_hold_it_and_in_no_others() {
        Random random = new Random(7);
        List<Set<Integer>> texts = new ArrayList<>();
        for (int nth = 0; nth < TEXTS; nth++) {
            Set<Integer> pieces = new TreeSet<>(Set.of(0, -1, Integer.MIN_VALUE));
            random.ints(40).map(one -> one % 500).forEach(pieces::add);
            random.ints(40).forEach(pieces::add);
            texts.add(pieces);
        }
        Map<Integer, byte[]> packed =
                Postings.packed(texts.stream().map(Postings::ofText).toList());

        Set<Integer> all = new TreeSet<>();
        texts.forEach(all::addAll);
        for (int piece : all) {
            assertThat(Postings.in(packed.get(Postings.partOf(piece)), piece).stream()
                            .boxed())
                    .containsExactlyElementsOf(IntStream.range(0, TEXTS)
                            .filter(nth -> texts.get(nth).contains(piece))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void a_piece_that_no_text_holds_is_found_in_none() {
        Map<Integer, byte[]> packed = Postings.packed(List.of(Postings.ofText(Set.of(0x0201, 0x0101))));

        assertThat(Postings.in(packed.get(1), 0x0301).isEmpty()).isTrue();
        assertThat(packed).containsOnlyKeys(1);
    }

    @Test
    void a_text_holds_what_is_wanted_if_it_holds_all_of_it() {
        byte[] text = Postings.ofText(Set.of(5, -7, Integer.MAX_VALUE));

        assertThat(Postings.holdsAll(text, new int[] {-7, 5})).isTrue();
        assertThat(Postings.holdsAll(text, new int[] {-7, 6})).isFalse();
        assertThat(Postings.holdsAll(Postings.ofText(Set.of()), new int[] {1})).isFalse();
    }
}
