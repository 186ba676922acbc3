package gongbao.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the names of the files in a folder of seeds tell. */
final class FileNames {

    /** Files of a seed folder that are no seeds: settings, figures, notes to the editors. */
    private static final Set<String> NO_SEEDS = Set.of("site.yaml", "site.yml", "actuals.csv", "readme", "license");

    /** Documents that an office would expect on its site but that no reader here opens; each is named in a warning. */
    private static final Set<String> UNREAD_DOCUMENTS = Set.of("xls", "xlsx", "et", "ppt", "pptx", "dps");

    private FileNames() {}

    static boolean isSeed(Path file) {
        return isForReaders(file) && SourceFormats.of(file) != null;
    }

    static boolean isUnreadDocument(Path file) {
        return isForReaders(file) && UNREAD_DOCUMENTS.contains(SeedPaths.extension(file));
    }

    private static boolean isForReaders(Path file) {
        String name = SeedPaths.name(file).toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return !isHidden(file)
                && !NO_SEEDS.contains(name)
                && !NO_SEEDS.contains(dot < 0 ? name : name.substring(0, dot));
    }

    /** Whether nothing in the folder is a seed. */
    static boolean isPassedOver(Path folder) {
        return isHidden(folder) || belongsToSavedPage(folder);
    }

    static boolean isHidden(Path path) {
        String name = SeedPaths.name(path);
        // "~$公报.docx" is the lock that Word leaves beside an open file.
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** 公报_files beside 公报.html: pictures, scripts and frames that a browser saved with the page. */
    private static boolean belongsToSavedPage(Path folder) {
        String name = SeedPaths.name(folder);
        for (String ending : List.of("_files", ".files", "_文件")) {
            if (name.endsWith(ending)) {
                String page = name.substring(0, name.length() - ending.length());
                return Files.exists(folder.resolveSibling(page + ".html"))
                        || Files.exists(folder.resolveSibling(page + ".htm"));
            }
        }
        return false;
    }
}
