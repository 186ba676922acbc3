package gongbao.measure;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

/** The characters of all string literals in an expression: a pattern in several pieces is one pattern. */
final class Literals extends TreeScanner<Void, Void> {

    private int length;

    private Literals() {}

    static int length(Tree expression) {
        Literals literals = new Literals();
        literals.scan(expression, null);
        return literals.length;
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
        if (tree.getValue() instanceof String text) {
            length += text.length();
        }
        return null;
    }
}
