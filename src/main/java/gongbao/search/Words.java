package gongbao.search;

import java.util.List;

/** One of many words, found in one walk through their characters. */
final class Words extends Node {

    private final WordTree tree;
    private final Node next;

    Words(WordTree tree, Node next) {
        super(tree.first());
        this.tree = tree;
        this.next = next;
    }

    /** The words as one step, or as a choice where they stand in no order. */
    static Node of(List<String> words, Node next) {
        WordTree tree = WordTree.of(words);
        return tree != null
                ? new Words(tree, next)
                : Choice.of(
                        words.stream().map(word -> (Node) new Word(word, next)).toList());
    }

    @Override
    boolean fits(Matcher m, int at) {
        return fits(tree.root(), m, at);
    }

    private boolean fits(WordTree.Fork fork, Matcher m, int at) {
        if (!tree.longestFirst() && fork.ends() && next.fits(m, at)) {
            return true;
        }
        WordTree.Fork behind = at < m.to ? fork.at(m.chars[at]) : null;
        return behind != null && fits(behind, m, at + 1) || tree.longestFirst() && fork.ends() && next.fits(m, at);
    }
}
