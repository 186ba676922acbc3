package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.json.ModelJson;
import gongbao.model.Edition;
import gongbao.run.ShardFile.Written;
import gongbao.site.page.TextData;
import gongbao.site.page.Urls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a site as JSON Lines, a file or more a year, and an index that says where the line of each text begins and how long
 * it is, so that a program can fetch one text alone. Files are written side by side, each by one thread and as a stream.
 */
final class DataFiles implements TextData {

    private final List<Shard> shards;
    private final Map<String, Line> lines = new HashMap<>();

    static DataFiles of(List<Edition> archive) {
        return new DataFiles(Shard.of(archive, Shard.LONGEST));
    }

    DataFiles(List<Shard> shards) {
        this.shards = shards;
        for (Shard shard : shards) {
            int number = 0;
            for (Edition text : shard.texts()) {
                lines.put(text.id(), new Line(shard.path(), ++number));
            }
        }
    }

    @Override
    public List<String> paths() {
        return Stream.concat(
                        Stream.of(Urls.DATA_INDEX, Urls.SEARCH_INDEX),
                        shards.stream().map(Shard::path))
                .toList();
    }

    @Override
    public @Nullable Line of(String id) {
        return lines.get(id);
    }

    /**
     * Writes them all.
     *
     * @param jobs how many files at a time
     * @return which texts could not be written whole
     */
    List<Diagnostic> write(Path site, int jobs) throws IOException {
        List<Diagnostic> faults = new ArrayList<>();
        try (LineFile index = new LineFile(site.resolve(Urls.DATA_INDEX))) {
            new Workers<Shard, Written>(
                            shard -> new ShardFile(shard, false).write(site),
                            shard -> new ShardFile(shard, true).write(site))
                    .inOrder(shards, jobs, done -> {
                        list(done, index);
                        faults.addAll(done.faults());
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return faults;
    }

    private static void list(Written done, LineFile index) {
        long offset = 0;
        try {
            for (int i = 0; i < done.lengths().length; i++) {
                index.line().append(ModelJson.of(row(done, i, offset)));
                index.endLine();
                offset += done.lengths()[i] + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> row(Written done, int number, long offset) {
        Edition text = done.shard().texts().get(number);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", text.id());
        row.put("title", text.communique().title());
        row.put("year", done.shard().year());
        row.put("file", new Line(done.shard().path(), number).file());
        row.put("line", number + 1);
        row.put("offset", offset);
        row.put("length", done.lengths()[number]);
        return row;
    }
}
