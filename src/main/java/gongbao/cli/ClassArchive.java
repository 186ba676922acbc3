package gongbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program's classes as Java holds them in memory: {@code gen.jsa}, which {@code mvn package} lays beside {@code gen.jar}.
 *
 * <p>A start that finds them reads, checks and links none itself: of the work of a site of one text that is a fifth. They fit the jar
 * where it was made, no copy of it, and the Java that made them; with any other, or without the file, a start does its work itself.
 */
final class ClassArchive {

    private static final String JAR = ".jar";

    private ClassArchive() {}

    /**
     * Those with which Java takes the classes; none where there is no such file.
     *
     * @param classPath a single jar, or it has none
     */
    static List<String> options(String classPath) {
        if (!classPath.endsWith(JAR)) {
            return List.of();
        }
        String archive = classPath.substring(0, classPath.length() - JAR.length()) + ".jsa";
        // Of classes that do not fit nobody needs to hear.
        return Files.isRegularFile(Path.of(archive))
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of();
    }
}
