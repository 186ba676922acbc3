package gongbao.fuzz;

import com.sun.management.OperatingSystemMXBean;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** All kinds. */
final class Kinds {

    private static final int AGAIN = 3;
    private static final int PARSED = 12;
    private static final int PARSED_MARKUP = 4;

    private Kinds() {}

    /** Seeds, most of all; now and then what an editor writes beside them, unless the run is of some formats alone. */
    static Kind of(Lot lot) {
        int kind = Formats.ARE_ALL ? lot.below(20) : 0;
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
            Trial trial = once(input, file);
            // A machine with other things to do is no fault of the program.
            for (int i = 0; i < AGAIN && trial.nanos() > Promises.MOST_NANOS; i++) {
                trial = once(input, file);
            }
            return trial;
        }

        /**
         * What text files say is tried with text files: of the documents that make the same text of other bytes one in so
         * many is enough. Those with mark-up that may be furniture are all cleaned.
         */
        private static boolean isOneIn(int many, Input input) {
            return Formats.isText(input.name()) || Math.floorMod(Arrays.hashCode(input.bytes()), many) == 0;
        }

        /**
         * Documents are read on threads of their own: what these take is seen on the clock of the wall and on that of the
         * whole program. What either says is enough; on a machine with other things to do the first says more.
         */
        private static Trial once(Input input, Path file) {
            boolean exact = Promises.EXACT.contains(input.extension());
            Took took = new Took();
            Reading reading = new SeedReader().read(file);
            if (!(reading instanceof Reading.Text text) || exact && !isOneIn(PARSED, input)) {
                return new Trial(input, file, reading, null, null, "", took.nanos());
            }
            SourceText cleaned = new TextCleaner().clean(text.source());
            if (!exact && !isOneIn(PARSED_MARKUP, input)) {
                return new Trial(input, file, reading, cleaned, null, "", took.nanos());
            }
            Communique communique = CommuniqueParser.parse(cleaned);
            String json = ModelJson.of(communique);
            return new Trial(input, file, reading, cleaned, communique, json, took.nanos());
        }
    }

    /** How long something takes. */
    private static final class Took {

        private static final OperatingSystemMXBean PROGRAM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private final long wall = System.nanoTime();
        private final long program = PROGRAM.getProcessCpuTime();

        long nanos() {
            return Math.min(System.nanoTime() - wall, PROGRAM.getProcessCpuTime() - program);
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
        return lot.oneIn(20) ? input.damaged(ByteDamage.of(bytes, lot)) : input;
    }
}
