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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The archive, and its site before anything of it is made. */
record Linked(
        Corpus corpus, List<Question> questions, Proofs proofs, DataFiles data, SiteBuilder site, EditorFiles said) {

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
        List<Question> questions = new ArrayList<>(ArchiveProofs.questions(proofs));
        questions.addAll(Review.of(corpus, said.info()));
        DataFiles data = DataFiles.of(corpus.editions());
        SiteBuilder site = SiteBuilder.of(corpus, new SiteOptions(said.info(), templates, data, questions, proofs));
        return new Linked(corpus, questions, proofs, data, site, said);
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
