package gongbao.fix;

import gongbao.model.Correction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code same: - people: [某县 李某某 县长, 某县 李某某 县委书记]}. */
final class LikenessReader {

    private static final Set<Kind> KINDS = Set.of(Kind.PERSON, Kind.DOCUMENT, Kind.TERM);
    private static final String ALLOWED = "people 人物, documents 文件, terms 提法";

    /** Indicators are told apart by their names: that two are one is said in the texts, by the name. */
    private static final String ALLOWED_DIFFERENT = ALLOWED + ", targets 目标";

    private final Faults faults;

    LikenessReader(Faults faults) {
        this.faults = faults;
    }

    /** Null where it cannot be used, which is reported. */
    @Nullable
    Likeness read(Correction.What what, Node.Key key, String path) {
        Kind kind = Kind.of(key.name());
        boolean apart = what == Correction.What.DIFFERENT;
        if (kind == null || !KINDS.contains(kind) && !(apart && kind == Kind.TARGET)) {
            faults.report("fix-kind", key.at(), key.name(), apart ? ALLOWED_DIFFERENT : ALLOWED);
            return null;
        }
        List<String> names = names(key);
        if (names == null) {
            return null;
        } else if (names.size() < 2 || new HashSet<>(names).size() < names.size()) {
            faults.report("fix-two", key.at(), key.name());
            return null;
        }
        Correction said = new Correction(
                what, kind.code(), null, names, Map.of(), path, key.at().line());
        return new Likeness(said, key.at());
    }

    private @Nullable List<String> names(Node.Key key) {
        List<String> names = new ArrayList<>();
        List<Node> nodes = key.value() instanceof Node.Items items ? items.nodes() : List.of();
        for (Node node : nodes) {
            if (!(node instanceof Node.Words words)) {
                faults.report("fix-text", node.at(), key.name());
                return null;
            }
            names.add(words.text());
        }
        return names;
    }
}
