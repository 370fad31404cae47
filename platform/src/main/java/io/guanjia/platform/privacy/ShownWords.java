package io.guanjia.platform.privacy;

import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import java.util.Optional;

/**
 * How much of what people wrote in their own words a reader is shown. Whoever works in the branch reads them, with the
 * numbers of people in them masked as the fields are; whoever looks on from above reads none. Both may reveal them where
 * the permission table lets them, for a reason that is recorded. Whoever a matter accuses is shown no word of it and
 * nothing by which they could tell who brought it, and reveals neither.
 */
public enum ShownWords {
    /** Neither words nor whose they are. */
    WITHHELD,
    NONE,
    MASKED,
    WHOLE;

    /** What stands in a table in the place of what is withheld: an empty cell would say that there is none. */
    public static final String NOT_SHOWN = "未向您显示";

    /** What is shown to a reader who has revealed nothing. */
    public static ShownWords to(Scope scope) {
        return scope.writableBranch().isPresent() ? MASKED : NONE;
    }

    /** The same of a matter that may accuse the reader. */
    public static ShownWords to(Reader reader, boolean aboutThem) {
        return aboutThem ? WITHHELD : to(reader.scope());
    }

    /** A text, or null where none is shown. */
    public String of(String text) {
        return switch (this) {
            case WITHHELD, NONE -> null;
            case MASKED -> PersonalDataInText.masked(text);
            case WHOLE -> text;
        };
    }

    /** The same of a text that may be missing; null then. */
    public String of(Optional<String> text) {
        return text.map(this::of).orElse(null);
    }

    /** A person's name, the family name alone from above; null where there is none. */
    public String name(Optional<String> name) {
        return name.map(whole -> this == NONE ? Masked.name(whole) : of(whole)).orElse(null);
    }

    /** Where people live, or by what else they are known; null where there is nothing or it is withheld. */
    public <T> T whose(Optional<T> known) {
        return known.filter(told -> this != WITHHELD).orElse(null);
    }
}
