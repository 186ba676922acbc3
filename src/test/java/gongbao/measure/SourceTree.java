package gongbao.measure;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import gongbao.measure.Measures.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java files below a folder, read by the compiler's own parser. */
final class SourceTree {

    private final List<Named> files = new ArrayList<>();
    private final List<Named> methods = new ArrayList<>();
    private final List<Named> parameters = new ArrayList<>();
    private final List<Named> patterns = new ArrayList<>();
    private final Map<String, SortedSet<String>> imports = new TreeMap<>();
    private final CommentLines comments = new CommentLines();

    private SourceTree() {}

    static SourceTree of(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        SourceTree tree = new SourceTree();
        for (Path path : paths) {
            tree.files.add(new Named(
                    Files.readAllLines(path).size(), path.getFileName().toString()));
            tree.comments.add(Files.readString(path));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> tree.new Reader(unit, positions).scan(unit, null));
        }
        return tree;
    }

    List<Named> files() {
        return files;
    }

    /** By the lines from the brace that opens the body to the one that closes it. */
    List<Named> methods() {
        return methods;
    }

    /** Of methods and constructors; of records their components. */
    List<Named> parameters() {
        return parameters;
    }

    /** Characters written in string literals where a pattern is made; words that come from lists are not counted. */
    List<Named> patterns() {
        return patterns;
    }

    int lines() {
        return files.stream().mapToInt(Named::size).sum();
    }

    double commentShare() {
        return comments.share();
    }

    /** Packages with those of the same root that their imports name. */
    Map<String, SortedSet<String>> packages() {
        String root = imports.keySet().iterator().next().replaceFirst("\\..*", "");
        Map<String, SortedSet<String>> within = new TreeMap<>();
        imports.forEach((name, all) -> {
            SortedSet<String> to = new TreeSet<>();
            all.stream()
                    .filter(other -> imports.containsKey(other) && !other.equals(name))
                    .forEach(other -> to.add(other.substring(other.indexOf('.') + 1)));
            within.put(name.equals(root) ? root : name.substring(root.length() + 1), to);
        });
        return within;
    }

    int arrows() {
        return packages().values().stream().mapToInt(SortedSet::size).sum();
    }

    private final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private String type = "";

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            imports.computeIfAbsent(unit.getPackageName().toString(), name -> new TreeSet<>());
        }

        @Override
        public Void visitImport(ImportTree tree, Void nothing) {
            String name = tree.getQualifiedIdentifier().toString();
            // Types begin with a capital letter, packages do not.
            imports.get(unit.getPackageName().toString()).add(name.replaceFirst("\\.\\p{Lu}.*|\\.\\*$", ""));
            return null;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String outer = type;
            type = tree.getSimpleName().length() == 0
                    ? outer
                    : tree.getSimpleName().toString();
            if (tree.getKind() == Tree.Kind.RECORD) {
                long components = tree.getMembers().stream()
                        .filter(member -> member instanceof VariableTree field
                                && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                parameters.add(new Named((int) components, "record " + type));
            }
            super.visitClass(tree, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            String name = type + "." + tree.getName();
            parameters.add(new Named(tree.getParameters().size(), name));
            if (tree.getBody() != null) {
                methods.add(new Named(
                        line(positions.getEndPosition(unit, tree.getBody()))
                                - line(positions.getStartPosition(unit, tree.getBody()))
                                + 1,
                        name));
            }
            return super.visitMethod(tree, nothing);
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
            switch (tree.getMethodSelect().toString()) {
                case "Pattern.compile", "Template.compile" ->
                    pattern(tree, tree.getArguments().get(0));
                case "Rule.of", "Cue.of" ->
                    pattern(tree, tree.getArguments().get(tree.getArguments().size() - 1));
                default -> {}
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void nothing) {
            if (tree.getIdentifier().toString().matches("Rule|Cue")
                    && !tree.getArguments().isEmpty()) {
                pattern(tree, tree.getArguments().get(tree.getArguments().size() - 1));
            }
            return super.visitNewClass(tree, nothing);
        }

        private void pattern(Tree at, Tree argument) {
            int length = Literals.length(argument);
            if (length > 0) {
                patterns.add(new Named(length, type + ":" + line(positions.getStartPosition(unit, at))));
            }
        }
    }
}
