package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Organ;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which body of a place meets, by the words in the name of its meeting.
 *
 * <pre>
 * 第十三届|人民代表大会|第四次会议            → people's congress
 * 第十三届|人民代表大会常务委员会|第四次会议    → its standing committee
 * 第四届|委员会|第三次全体会议               → the Party's committee
 * </pre>
 */
final class Organs {

    private static final List<String> STANDING = List.of("常务委员会", "常委会", "常委会议", "常务会议");

    /** By how tables write them: 〔例〕discipline-commission. */
    private static final Map<String, Organ> BY_CODE = Stream.of(Organ.values())
            .collect(Collectors.toMap(
                    organ -> organ.name().toLowerCase(Locale.ROOT).replace('_', '-'), organ -> organ));

    private Organs() {}

    /** The organ that the words tell; the known one, else the committee, where they tell none. */
    static Organ of(String words, @Nullable Organ known) {
        Organ told = told(words);
        Organ organ = told != null ? told : known == null ? Organ.COMMITTEE : known;
        return STANDING.stream().anyMatch(words::contains) ? standing(organ) : organ;
    }

    private static @Nullable Organ told(String words) {
        for (Map.Entry<String, List<String>> row : Lexicon.list("organs").entrySet()) {
            if (words.contains(row.getKey())) {
                return organ(row.getValue().get(0));
            }
        }
        return null;
    }

    /** @throws NullPointerException where no organ is written so */
    static Organ organ(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    static Organ standing(Organ organ) {
        return switch (organ) {
            case COMMITTEE -> Organ.STANDING_COMMITTEE;
            case PEOPLES_CONGRESS -> Organ.PEOPLES_CONGRESS_STANDING;
            case CONSULTATIVE_CONFERENCE -> Organ.CONSULTATIVE_STANDING;
            case GOVERNMENT -> Organ.GOVERNMENT_STANDING;
            default -> organ;
        };
    }
}
