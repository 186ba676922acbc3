package gongbao.link;

import gongbao.lexicon.Lexicon;
import gongbao.place.Division;
import gongbao.place.Vicinity;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One office of one place, in a form that compares. A body is an office without its holder.
 *
 * @param locus the place; the text where the name of the place has more than one reading
 * @param title what the office is called without its place ({@code 县委书记})
 */
record Office(Locus locus, String title) {

    private static final Locus CENTRE = new Locus.Place(Division.COUNTRY);

    private static final Set<String> CENTRAL = Lexicon.words("offices", "central");
    private static final Set<String> CENTRE_NAMES = Lexicon.words("offices", "centre");
    private static final Set<String> PARTY = Lexicon.words("offices", "party");
    private static final Set<String> LEVELS = Lexicon.words("offices", "level");
    private static final Set<String> BARE = Lexicon.words("offices", "bare");
    private static final Set<String> PREFECTURE = Lexicon.words("offices", "prefecture");
    private static final Set<String> HEADS = Lexicon.words("offices", "head");

    /** The shortest name of a place, without its level: 〔例〕芦山|县. */
    private static final int SHORTEST_NAME = 2;

    /** A place by name at the head of an office: 〔例〕芦山|县|县长 → 芦山县, 县. */
    private record Named(String place, String level) {}

    /**
     * The single offices of a post as a text prints it.
     *
     * <p>〔例〕in a text of 511826: 中共芦山县委书记、县长 → 511826 县委书记, 511826 县长; 市委书记 → 511800 市委书记.
     *
     * @param home the place of the text; null where it is not known
     * @param text id of the text
     */
    static Set<Office> of(@Nullable String post, @Nullable String home, String text) {
        Set<Office> offices = new LinkedHashSet<>();
        String words = Wording.key(post == null ? "" : post);
        int start = 0;
        Office last = null;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || "、,;".indexOf(words.charAt(i)) >= 0) {
                if (i > start) {
                    last = beside(last, words.substring(start, i), home, text);
                    offices.add(last);
                }
                start = i + 1;
            }
        }
        return offices;
    }

    /** 〔例〕市委常委、|组织部部长: an office that says nothing of its place is of the one before it, whatever place the text is of. */
    private static Office beside(@Nullable Office before, String words, @Nullable String home, String text) {
        String local = without(PARTY, words);
        boolean placed = first(CENTRAL, local, 0) != null || LEVELS.stream().anyMatch(local::contains);
        return before == null || placed ? one(words, home, text) : new Office(before.locus(), local);
    }

    /** 〔例〕中共四川省委 → 510000 省委; 中共中央总书记 → the country's 总书记: whose office it is says the place already. */
    static Office one(String words, @Nullable String home, String text) {
        String local = without(PARTY, words);
        if (first(CENTRAL, local, 0) != null) {
            return new Office(CENTRE, ofCentre(local));
        }
        Locus open = new Locus.Text(text);
        Named named = named(local);
        if (named != null) {
            String rest = local.substring(named.place().length());
            String title = rest.startsWith(named.level()) ? rest : named.level() + rest;
            return new Office(locus(Vicinity.named(named.place(), home), open), title);
        }
        String bare = first(BARE, local, 0);
        String place = home != null && bare != null ? Vicinity.called(bare, home) : home;
        return new Office(locus(place, open), local);
    }

    /** 〔例〕中央委员会总书记, 党中央总书记 → 总书记; 国务院总理 stays. */
    private static String ofCentre(String office) {
        return without(CENTRE_NAMES, office.startsWith("党") ? office.substring(1) : office);
    }

    private static Locus locus(@Nullable String code, Locus open) {
        return code == null ? open : new Locus.Place(code);
    }

    /** 〔例〕开封|市|委书记 → 开封市: a name, a level, and behind it the level again or what a place has. */
    private static @Nullable Named named(String office) {
        for (int i = SHORTEST_NAME; i < office.length(); i++) {
            for (String level : LEVELS) {
                int end = i + level.length();
                if (office.startsWith(level, i) && isHead(office, end)) {
                    return new Named(office.substring(0, end), level);
                }
            }
        }
        return null;
    }

    /** 〔例〕县, 自治区; 地 of 地委. */
    static boolean isLevel(String words) {
        return LEVELS.contains(words) || BARE.contains(words) || PREFECTURE.contains(words);
    }

    private static boolean isHead(String office, int at) {
        return first(HEADS, office, at) != null
                || LEVELS.stream()
                        .filter(level -> office.startsWith(level, at))
                        .anyMatch(level -> first(HEADS, office, at + level.length()) != null);
    }

    private static @Nullable String first(Set<String> words, String text, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .findFirst()
                .orElse(null);
    }

    private static String without(Set<String> words, String text) {
        String word = first(words, text, 0);
        return word == null ? text : text.substring(word.length());
    }

    /** 〔例〕省委常委、市委书记 → the city: of offices of several places at a time that of the most local; one that is not known comes first. */
    static Locus mostLocal(Set<Office> offices) {
        return offices.stream()
                .map(Office::locus)
                .max(Comparator.comparingInt(Office::depth))
                .orElseThrow();
    }

    private static int depth(Locus locus) {
        return locus instanceof Locus.Place place ? Vicinity.above(place.code()).size() : Integer.MAX_VALUE;
    }
}
