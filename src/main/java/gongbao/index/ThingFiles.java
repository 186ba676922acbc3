package gongbao.index;

import gongbao.zh.Pinyin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The things that the texts speak of, those of most mentions first: {@code things/N} hold them in their order, {@code names/N} say
 * which have a pair of characters in their names, {@code keys/N} which have a reading that begins so: {@code lushanxian, lsx}.
 */
final class ThingFiles {

    static final int IN_A_FILE = 40;
    static final String THINGS = "things";
    static final String NAMES = "names";

    private static final Comparator<NamedThing> BEST_FIRST = Comparator.comparingInt(NamedThing::count)
            .reversed()
            .thenComparing(NamedThing::name)
            .thenComparing(NamedThing::address);

    private final IndexFolder folder;
    private final List<NamedThing> things;
    private final KeyFiles keys;
    private Directory names = new Directory();

    ThingFiles(IndexFolder folder, List<NamedThing> things) {
        this.folder = folder;
        this.things = things.stream().sorted(BEST_FIRST).toList();
        this.keys = new KeyFiles(folder);
    }

    void write(Path temporary, Hands hands) throws IOException {
        for (int start = 0; start < things.size(); start += IN_A_FILE) {
            write(start, Math.min(things.size(), start + IN_A_FILE));
        }
        try (PairIndex index = new PairIndex(temporary, PairIndex.Limits.OF_NAMES);
                PairFiles files = new PairFiles(folder, NAMES, NAMES, temporary)) {
            for (NamedThing thing : things) {
                index.add(FoldedText.of(thing.name()).characters());
            }
            index.write(files, hands);
            names = files.directory();
        }
        for (int i = 0; i < things.size(); i++) {
            addKeys(things.get(i), i);
        }
        keys.write();
    }

    private void write(int start, int end) {
        List<String> lines =
                new ArrayList<>(List.of(new DigitWriter().number(start).toString()));
        things.subList(start, end).forEach(thing -> lines.add(thing.line()));
        folder.write(THINGS + "/" + start / IN_A_FILE, lines);
    }

    private void addKeys(NamedThing thing, int number) {
        String reading = thing.kind() == 'p' ? Pinyin.nameSlug(thing.name()) : Pinyin.slug(thing.name());
        if (reading.isEmpty()) {
            return;
        }
        StringBuilder whole = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String syllable : reading.split("-")) {
            whole.append(syllable);
            initials.append(syllable.charAt(0));
        }
        keys.add(whole.toString(), number);
        if (!initials.toString().contentEquals(whole)) {
            keys.add(initials.toString(), number);
        }
    }

    int count() {
        return things.size();
    }

    int files() {
        return (things.size() + IN_A_FILE - 1) / IN_A_FILE;
    }

    Directory names() {
        return names;
    }

    Directory keys() {
        return keys.directory();
    }
}
