package io.guanjia.notice.distribution;

import io.guanjia.platform.text.HouseNumber;
import java.util.Optional;

/** Where one line of a distribution goes. */
public sealed interface Place {

    /** One home, by its house number as it was written; {@link #houseNumber} is the form that homes are told apart by. */
    record Home(String unit) implements Place {}

    /** A notice board, by where it stands. */
    record Board(String location) implements Place {}

    /** As the register names it. */
    default String text() {
        return switch (this) {
            case Home(var unit) -> unit;
            case Board(var location) -> location;
        };
    }

    /** The house number, where it is one home. */
    default Optional<String> houseNumber() {
        return switch (this) {
            case Home(var unit) -> Optional.of(HouseNumber.normal(unit));
            case Board _ -> Optional.empty();
        };
    }

    /** Whether both name one home, however its number is written, or one board. */
    default boolean isSameAs(Place other) {
        return switch (this) {
            case Home _ -> houseNumber().equals(other.houseNumber());
            case Board _ -> equals(other);
        };
    }
}
