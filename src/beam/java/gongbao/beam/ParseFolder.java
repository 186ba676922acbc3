package gongbao.beam;

import gongbao.run.SourceParser;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.Validation;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/** {@code gen parse} of a folder on whatever Apache Beam runs on: files in, JSON Lines out, the same bytes in any order. */
public final class ParseFolder {

    private ParseFolder() {}

    /** What the pipeline is told. */
    public interface Options extends PipelineOptions {

        @Description("folder of seeds")
        @Validation.Required
        String getSeeds();

        void setSeeds(String folder);

        @Description("what the files of lines are to be called, without -00000-of-00003.jsonl")
        @Validation.Required
        String getOutput();

        void setOutput(String prefix);
    }

    public static void main(String[] arguments) {
        Options options =
                PipelineOptionsFactory.fromArgs(arguments).withValidation().as(Options.class);
        Pipeline pipeline = Pipeline.create(options);
        pipeline.apply(FileIO.match().filepattern(options.getSeeds() + "/**"))
                .apply(FileIO.readMatches())
                .apply(ParDo.of(new Parse(options.getSeeds())))
                .apply(TextIO.write().to(options.getOutput()).withSuffix(".jsonl"));
        pipeline.run().waitUntilFinish();
    }

    /** A file → the lines of its texts. */
    static final class Parse extends DoFn<ReadableFile, String> {

        private static final long serialVersionUID = 1;

        private final String folder;

        Parse(String folder) {
            this.folder = folder;
        }

        @ProcessElement
        public void parse(@Element ReadableFile file, OutputReceiver<String> lines) throws IOException {
            Path seeds = Path.of(folder).toAbsolutePath();
            String way = seeds.relativize(
                            Path.of(file.getMetadata().resourceId().toString()))
                    .toString();
            if (SourceParser.isSource(way)) {
                SourceParser.PLAIN
                        .parse(seeds.getFileName() + "/" + way, file.readFullyAsBytes())
                        .texts()
                        .forEach(text -> lines.output(text.line()));
            }
        }
    }
}
