package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Proofs;
import gongbao.diag.Severity;
import gongbao.link.CorpusLinker;
import gongbao.model.Corpus;
import gongbao.model.Draft;
import gongbao.model.Question;
import gongbao.model.SameOrDifferent;
import gongbao.review.Review;
import gongbao.run.editor.EditorFiles;
import gongbao.run.editor.MissingInfo;
import gongbao.run.editor.SideFile;
import gongbao.run.editor.SiteYaml;
import gongbao.site.SiteBuilder;
import gongbao.site.page.SiteOptions;
import gongbao.text.Later;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The archive, and its site before anything of it is made. */
record Linked(
        Corpus corpus,
        Later<List<Question>> questions,
        Proofs proofs,
        DataFiles data,
        SiteBuilder site,
        EditorFiles said) {

    /**
     * @param things what an editor says of the things of the archive
     * @param proofs what proofreading found in the texts
     */
    static Linked of(
            List<Draft> texts,
            List<SameOrDifferent> things,
            EditorFiles said,
            @Nullable Path templates,
            Proofs proofs) {
        Corpus corpus = CorpusLinker.linkDrafts(texts, said.actuals().actuals(), things);
        Later<List<Question>> questions = new Later<>(() -> questions(corpus, said, proofs));
        DataFiles data = DataFiles.of(corpus.editions());
        SiteBuilder site = SiteBuilder.of(corpus, new SiteOptions(said.info(), templates, data, questions, proofs));
        return new Linked(corpus, questions, proofs, data, site, said);
    }

    private static List<Question> questions(Corpus corpus, EditorFiles said, Proofs proofs) {
        return Stream.of(ArchiveProofs.questions(proofs), Review.of(corpus, said.info()))
                .flatMap(List::stream)
                .toList();
    }

    /** The same once all is asked that is to be asked: the preview waits until somebody wants to know. */
    Linked asked() {
        Objects.requireNonNull(questions.get());
        return this;
    }

    /** The same without the texts that cannot be linked, each of which is reported. */
    static Linked without(List<Draft> texts, Function<List<Draft>, Linked> link, List<Diagnostic> diagnostics) {
        return new Culprits<>(
                        link,
                        (left, fault) -> diagnostics.add(Diagnostic.of(
                                Severity.ERROR,
                                "link-fault",
                                left.communique().source().path(),
                                Faults.told(fault))))
                .without(texts);
    }

    Linked listed() {
        site.list();
        return this;
    }

    /** What was found in the archive as a whole. */
    List<Diagnostic> findings(List<Path> paths) {
        List<Diagnostic> found = new ArrayList<>(corpus.diagnostics());
        said.actuals().reportUnused(corpus);
        Path siteYaml = SideFile.find(paths, SiteYaml.NAME).path();
        found.addAll(MissingInfo.placed(site.diagnostics(), siteYaml, said.siteLines()));
        return found;
    }
}
