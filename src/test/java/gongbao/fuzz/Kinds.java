package gongbao.fuzz;

import gongbao.clean.TextCleaner;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.run.editor.FilesBesideSeeds;
import gongbao.text.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All kinds. */
final class Kinds {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Kinds() {}

    /** Seeds, most of all; now and then what an editor writes beside them. */
    static Kind of(Lot lot) {
        int kind = lot.below(20);
        return kind < 17 ? new SeedFile() : kind < 19 ? new SiteYamlFile() : new ActualsFile();
    }

    /** A seed of any format: read, clean, parse, JSON. */
    record SeedFile() implements Kind {

        @Override
        public String text(Lot lot) {
            return TextFuzzer.text(lot);
        }

        @Override
        public Input input(String text, Lot lot) {
            return Formats.any(text, lot);
        }

        @Override
        public List<Fault> faults(Input input, Path folder) throws IOException {
            return Promises.faults(trial(input, folder));
        }

        static Trial trial(Input input, Path folder) throws IOException {
            Path file = Files.write(folder.resolve(input.name()), input.bytes());
            long start = CLOCK.getCurrentThreadCpuTime();
            Reading reading = new SeedReader().read(file);
            if (!(reading instanceof Reading.Text text)) {
                return new Trial(input, file, reading, null, null, "", CLOCK.getCurrentThreadCpuTime() - start);
            }
            SourceText cleaned = new TextCleaner().clean(text.source());
            Communique communique = CommuniqueParser.parse(cleaned);
            String json = ModelJson.of(communique);
            long nanos = CLOCK.getCurrentThreadCpuTime() - start;
            return new Trial(input, file, reading, cleaned, communique, json, nanos);
        }
    }

    /** {@code site.yaml}. */
    record SiteYamlFile() implements Kind {

        @Override
        public String text(Lot lot) {
            return YamlFuzzer.text(lot);
        }

        @Override
        public Input input(String text, Lot lot) {
            return beside("site.yaml", text, lot);
        }

        @Override
        public List<Fault> faults(Input input, Path folder) throws IOException {
            return EditorPromises.faults(input, folder, FilesBesideSeeds::siteYaml);
        }
    }

    /** {@code actuals.csv}. */
    record ActualsFile() implements Kind {

        @Override
        public String text(Lot lot) {
            return CsvFuzzer.text(lot);
        }

        @Override
        public Input input(String text, Lot lot) {
            return beside("actuals.csv", text, lot);
        }

        @Override
        public List<Fault> faults(Input input, Path folder) throws IOException {
            return EditorPromises.faults(input, folder, FilesBesideSeeds::actuals);
        }
    }

    private static Input beside(String name, String text, Lot lot) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        Input input = new Input(name, bytes, new Input.Known("UTF-8", decoded, null, decoded));
        return lot.oneIn(20) ? input.damaged(Formats.damaged(bytes, lot)) : input;
    }
}
