package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.CitedDocument.Status;
import gongbao.text.Span;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the short forms among the titles of a text stand for.
 *
 * <pre>
 * 《决定》, 《决定（讨论稿）》    → the one full title that ends in 决定, the adopted before the others
 * </pre>
 */
final class ShortForms {

    /** 就《…意见(审议稿)》作说明。通过了《意见》: the short form was adopted, so was what it stands for. */
    static final Rule ADOPTED = Rule.of(
            "document.short-form-adopted",
            "王某某就《关于做好工作的意见(讨论稿)》作说明。全会通过了《意见》。",
            "adopted 关于做好工作的意见(讨论稿) | verb 通过",
            "{document-kinds}$");

    private static final int LONGEST = 8;
    private static final Set<String> KINDS = Lexicon.words("document-kinds");
    private static final List<Status> LIKELIEST_FIRST =
            List.of(Status.ADOPTED, Status.DISCUSSED, Status.HEARD, Status.DRAFT);

    private final Reading reading;
    private final Map<String, TitleUses> entries;

    /** By kind, the full titles that end in it: of them many short forms are asked. */
    private final Map<String, List<String>> endingIn = new HashMap<>();

    /** By kind, those of them that a short form may stand for, in the order of the text. */
    private final Map<String, List<String>> candidates = new HashMap<>();

    ShortForms(Reading reading, Map<String, TitleUses> entries) {
        this.reading = reading;
        this.entries = entries;
        entries.keySet().forEach(this::file);
    }

    private void file(String title) {
        String full = withoutStage(title);
        for (int length = 1; length <= Math.min(LONGEST, full.length() - 3); length++) {
            String kind = full.substring(full.length() - length);
            if (KINDS.contains(kind)) {
                endingIn.computeIfAbsent(kind, k -> new ArrayList<>()).add(title);
            }
        }
    }

    /** Adopts what the adopted short forms stand for. */
    void adopted() {
        for (Map.Entry<String, TitleUses> e : entries.entrySet()) {
            String full = e.getValue().status() == Status.ADOPTED ? aliasOf(e.getKey()) : null;
            if (full != null && entry(full).status() != Status.ADOPTED) {
                entry(full).raise(Status.ADOPTED, e.getValue().treatment.verb(), ADOPTED);
                candidates.clear();
            }
        }
    }

    /** The full title that a title is the short form of; null where it is none, or where more than one is left. */
    @Nullable
    String aliasOf(String title) {
        String kind = withoutStage(title);
        if (kind.length() > LONGEST || !ADOPTED.matcher(kind).lookingAt()) {
            return null;
        }
        List<String> all = candidates.computeIfAbsent(kind, this::likeliest);
        return all.size() == 1 ? all.get(0) : lastBefore(title, all);
    }

    private List<String> likeliest(String kind) {
        List<String> titles = endingIn.getOrDefault(kind, List.of());
        for (Status status : LIKELIEST_FIRST) {
            List<String> likely = titles.stream()
                    .filter(title -> isMarked(entry(title)) && entry(title).status() == status)
                    .sorted(Comparator.comparing(title -> entry(title).first()))
                    .toList();
            if (!likely.isEmpty()) {
                return likely;
            }
        }
        return List.of();
    }

    /** A short form stands in 《》 as what it stands for does. */
    private static boolean isMarked(TitleUses uses) {
        return BareTitles.ALL.stream().noneMatch(rule -> rule == uses.rule);
    }

    /** Of several it is the last named before it, where that one stands alone in its sentence. */
    private @Nullable String lastBefore(String alias, List<String> sorted) {
        int before = countBefore(entry(alias).first().start(), sorted);
        if (before == 0) {
            return null;
        }
        String last = sorted.get(before - 1);
        boolean alone = before == 1 || !sentence(last).equals(sentence(sorted.get(before - 2)));
        return alone ? last : null;
    }

    private int countBefore(int start, List<String> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entry(sorted.get(middle)).first().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String withoutStage(String title) {
        return TitleReader.STAGE_MARK.matcher(Folded.of(title).text()).replaceAll("");
    }

    private TitleUses entry(String title) {
        return Objects.requireNonNull(entries.get(title));
    }

    private Span sentence(String title) {
        return reading.sentenceAt(entry(title).first().start());
    }
}
