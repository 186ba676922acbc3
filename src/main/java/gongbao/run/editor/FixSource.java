package gongbao.run.editor;

import gongbao.fix.CorrectedText;
import gongbao.fix.Entry;
import gongbao.fix.Tally;
import gongbao.read.SeedFile;
import java.nio.file.Path;
import java.util.List;

/** A source whose texts are corrected at the {@link FixDesk}: it can be read anew, with other corrections than lie beside it. */
public interface FixSource {

    /** Where it lies. */
    SeedFile file();

    /** All files of corrections that are found with it. */
    List<SeedFile> corrections();

    /** What the user gave: links out of it are not followed. */
    List<Path> paths();

    /**
     * Its texts with these corrections; none where it cannot be read.
     *
     * @param tally is told what became of each
     */
    List<CorrectedText> read(List<Entry> entries, Tally tally);
}
