package gongbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The layers:
 *
 * <pre>
 * 5  cli
 * 4  serve
 * 3  run
 * 2  read │ clean │ parse │ fix │ link │ review │ check │ store │ site │ index │ json     stages: never import one another
 * 1  model
 * 0  text │ zh │ diag │ place │ lexicon │ search            never import one another, but zh may use text
 * </pre>
 *
 * An arrow may only point down. {@code diag} lies below {@code model} because a communiqué carries its own diagnostics;
 * {@code json} is a stage: model → text.
 */
@AnalyzeClasses(packages = "gongbao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] STAGES = {
        "read", "clean", "parse", "fix", "link", "review", "check", "store", "site", "index", "json"
    };

    @ArchTest
    static final ArchRule layers_are_respected = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("gongbao..")
            .layer("cli")
            .definedBy("gongbao.cli..")
            .layer("serve")
            .definedBy("gongbao.serve..")
            .layer("run")
            .definedBy("gongbao.run..")
            .layer("read")
            .definedBy("gongbao.read..")
            .layer("clean")
            .definedBy("gongbao.clean..")
            .layer("parse")
            .definedBy("gongbao.parse..")
            .layer("fix")
            .definedBy("gongbao.fix..")
            .layer("link")
            .definedBy("gongbao.link..")
            .layer("review")
            .definedBy("gongbao.review..")
            .layer("check")
            .definedBy("gongbao.check..")
            .layer("store")
            .definedBy("gongbao.store..")
            .layer("site")
            .definedBy("gongbao.site..")
            .layer("index")
            .definedBy("gongbao.index..")
            .layer("json")
            .definedBy("gongbao.json..")
            .layer("model")
            .definedBy("gongbao.model..")
            .layer("text")
            .definedBy("gongbao.text..")
            .layer("zh")
            .definedBy("gongbao.zh..")
            .layer("diag")
            .definedBy("gongbao.diag..")
            .layer("place")
            .definedBy("gongbao.place..")
            .layer("lexicon")
            .definedBy("gongbao.lexicon..")
            .layer("search")
            .definedBy("gongbao.search..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("cli", "serve")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("clean")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("parse")
            .mayOnlyBeAccessedByLayers("run")
            // The preview shows the forms of corrections.
            .whereLayer("fix")
            .mayOnlyBeAccessedByLayers("run", "serve")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("review")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("run")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("run", "serve")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers(and("run", "serve"))
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers(and("serve", "run", "model", "zh"))
            .whereLayer("zh")
            .mayOnlyBeAccessedByLayers(STAGES)
            .whereLayer("place")
            .mayOnlyBeAccessedByLayers(and("model"))
            .whereLayer("lexicon")
            .mayOnlyBeAccessedByLayers(STAGES)
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers(STAGES)
            // The command line and the preview tell diagnostics themselves.
            .whereLayer("diag")
            .mayOnlyBeAccessedByLayers(and("model", "run", "serve", "cli"))
            .ensureAllClassesAreContainedInArchitecture();

    /** Rooms of the site: each looks into those below it only. */
    @ArchTest
    static final ArchRule rooms_of_the_site_look_down = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("gongbao.site..")
            .layer("door")
            .definedBy("gongbao.site")
            .layer("pages")
            .definedBy("gongbao.site.pages")
            .layer("text")
            .definedBy("gongbao.site.text")
            .layer("target")
            .definedBy("gongbao.site.target")
            .layer("directive")
            .definedBy("gongbao.site.directive")
            .layer("data")
            .definedBy("gongbao.site.data")
            .layer("part")
            .definedBy("gongbao.site.part")
            .layer("page")
            .definedBy("gongbao.site.page")
            .layer("render")
            .definedBy("gongbao.site.render")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pages")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("door", "pages")
            .whereLayer("target")
            .mayOnlyBeAccessedByLayers("door", "pages")
            .whereLayer("directive")
            .mayOnlyBeAccessedByLayers("door", "pages")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("door", "pages")
            .whereLayer("part")
            .mayOnlyBeAccessedByLayers("door", "pages", "text", "target", "directive")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("door", "pages", "text", "target", "directive", "data", "part");

    /** Rooms of the run: what an editor wrote and the folder that is filled know nothing of one another. */
    @ArchTest
    static final ArchRule rooms_of_the_run_look_down = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("gongbao.run..", "gongbao.serve..", "gongbao.cli..")
            .layer("cli")
            .definedBy("gongbao.cli..")
            .layer("serve")
            .definedBy("gongbao.serve..")
            .layer("run")
            .definedBy("gongbao.run")
            .layer("editor")
            .definedBy("gongbao.run.editor")
            .layer("output")
            .definedBy("gongbao.run.output")
            .whereLayer("editor")
            .mayOnlyBeAccessedByLayers("run", "serve", "cli")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("run");

    /** Rooms of proofreading: those with checks know nothing of one another. */
    @ArchTest
    static final ArchRule rooms_of_proofreading_look_down = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("gongbao.check..")
            .layer("door")
            .definedBy("gongbao.check")
            .layer("turn")
            .definedBy("gongbao.check.turn")
            .layer("slip")
            .definedBy("gongbao.check.slip")
            .layer("rule")
            .definedBy("gongbao.check.rule")
            .layer("table")
            .definedBy("gongbao.check.table")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("turn")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("slip")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("door", "turn", "slip");

    /** Rooms of reading: those of documents and of paper know neither the door nor the web pages and texts behind it. */
    @ArchTest
    static final ArchRule rooms_of_reading_look_down = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("gongbao.read..")
            .layer("door")
            .definedBy("gongbao.read")
            .layer("word")
            .definedBy("gongbao.read.office.word")
            .layer("office")
            .definedBy("gongbao.read.office")
            .layer("paper")
            .definedBy("gongbao.read.paper")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("word")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("office")
            .mayOnlyBeAccessedByLayers("door", "word")
            .whereLayer("paper")
            .mayOnlyBeAccessedByLayers("office");

    /** What a room shows to the others; all else in it is its own affair. Templates read some of them, too. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "render",
            Set.of(
                    "Assets",
                    "Language",
                    "LanguageMarks",
                    "Messages",
                    "PackedFiles",
                    "ScriptText",
                    "SiteFile",
                    "SitePath",
                    "TemplateFault",
                    "Templates",
                    "Tone"),
            "part",
            Set.of(
                    "ByPlace",
                    "Concordance",
                    "Decided",
                    "Deeds",
                    "Entry",
                    "Grids",
                    "Neighbours",
                    "Presence",
                    "Quote",
                    "Relation",
                    "TextSource",
                    "Treated"),
            "text",
            Set.of("ChangedRuns", "Coverage", "EditionText", "MarginNotes", "Piece", "TextCompare"),
            "target",
            Set.of(
                    "Chart",
                    "Goals",
                    "IndicatorRow",
                    "PlaceTable",
                    "Plot",
                    "Spread",
                    "TargetChanges",
                    "TargetPages",
                    "TargetRow"),
            "directive",
            Set.of("DirectiveLine", "DirectiveLists", "DirectivePages", "DirectiveRow"),
            "data",
            Set.of("CsvFiles", "Feeds", "PlainTexts", "Sitemaps"));

    @ArchTest
    static void rooms_show_their_doors_only(JavaClasses classes) {
        DOORS.forEach((room, doors) -> assertThat(classes.stream()
                        .filter(type -> type.getPackageName().equals("gongbao.site." + room))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .as(room)
                .containsExactlyInAnyOrderElementsOf(doors));
    }

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("gongbao.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_cli_knows_picocli = only("gongbao.cli..", "picocli..");

    @ArchTest
    static final ArchRule only_serve_listens = only("gongbao.serve..", "com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule only_read_knows_the_formats = only("gongbao.read..", "org.jsoup..", "com.vladsch.flexmark..");

    /** Loaded only when such a file comes: the classes that list formats must not touch them. */
    @ArchTest
    static final ArchRule only_its_room_knows_the_libraries_of_documents =
            only("gongbao.read.[office|archived]..", "org.apache..");

    @ArchTest
    static final ArchRule only_site_knows_FreeMarker = only("gongbao.site..", "freemarker..");

    @ArchTest
    static final ArchRule only_site_draws_codes = only("gongbao.site..", "io.nayuki..");

    /** Only {@code site.yaml} is YAML; front matter of Markdown is the affair of its reader. */
    @ArchTest
    static final ArchRule only_run_knows_YAML = only("gongbao.run..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule model_holds_only_values = classes()
            .that()
            .resideInAPackage("gongbao.model..")
            .and()
            .areNotAnonymousClasses() // tables that the compiler makes for a switch
            .and()
            .haveNameNotMatching(".*\\.Mentions?") // rows of numbers: an archive has too many of them for records
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    /** Who needs to know what a text says asks the facts. The marks of languages are set into the site's own HTML. */
    @ArchTest
    static final ArchRule nobody_matches_patterns_behind_parse = noClasses()
            .that()
            .resideInAnyPackage("gongbao.link..", "gongbao.site..")
            .and()
            .doNotHaveSimpleName("LanguageMarks")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class);

    /** What is longer falls into parts that mean something, which templates then name. */
    @ArchTest
    static void nothing_of_the_site_takes_more_than_eight_arguments(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.getPackageName().startsWith("gongbao.site"))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> unit.getRawParameterTypes().size() > 8)
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    private static ArchRule only(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String[] and(String... others) {
        String[] all = Arrays.copyOf(STAGES, STAGES.length + others.length);
        System.arraycopy(others, 0, all, STAGES.length, others.length);
        return all;
    }
}
