package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;

class OpenItemsTest {
    /** Each number joins two of the sets made so far, so that parts stand within parts more than once. */
    @Property
    void however_they_are_joined_they_are_the_items_of_all_in_order(@ForAll List<Byte> joins) {
        List<Set<ItemId>> joined = new ArrayList<>(List.of(Set.of(), Set.of(item(1)), Set.of(item(3), item(2))));
        List<Set<ItemId>> plain = new ArrayList<>(joined);
        for (byte join : joins) {
            int left = Math.floorMod(join, joined.size());
            int right = Math.floorMod(join / 16, joined.size());
            joined.add(OpenItems.union(joined.get(left), joined.get(right)));
            Set<ItemId> both = new TreeSet<>(plain.get(left));
            both.addAll(plain.get(right));
            plain.add(both);
            joined.add(Set.of(item(join)));
            plain.add(Set.of(item(join)));
        }
        for (int at = 0; at < joined.size(); at++) {
            assertThat(joined.get(at).isEmpty()).isEqualTo(plain.get(at).isEmpty());
            assertThat(joined.get(at)).isEqualTo(plain.get(at)).hasSameHashCodeAs(plain.get(at));
            assertThat(OpenItems.of(joined.get(at))).containsExactlyElementsOf(new TreeSet<>(plain.get(at)));
        }
    }

    @Test
    void they_stay_as_they_are_when_the_set_that_they_were_made_of_changes() {
        Set<ItemId> made = new TreeSet<>(Set.of(item(1)));
        Set<ItemId> open = OpenItems.of(made);
        made.add(item(2));

        assertThat(open).containsExactly(item(1));
        assertThatThrownBy(() -> open.remove(item(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> open.add(item(2))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_hundred_thousand_joined_one_after_the_other_are_put_in_order() {
        assertThat(chain(100_000)).hasSize(100_000);
    }

    @Test
    void several_threads_may_look_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 100; round++) {
                Set<ItemId> open = chain(50);
                Callable<Integer> look = open::size;
                for (Future<Integer> size : threads.invokeAll(List.of(look, look, look, look))) {
                    assertThat(size.get()).isEqualTo(50);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Set<ItemId> chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(number -> Set.of(item(number)))
                .collect(Collectors.reducing(Set.of(), OpenItems::union));
    }

    private static ItemId item(int number) {
        return new ItemId("q" + number);
    }
}
