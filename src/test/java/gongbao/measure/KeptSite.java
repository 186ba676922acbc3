package gongbao.measure;

import gongbao.model.Corpus;
import gongbao.site.page.SiteOptions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the site keeps of an archive while it is written: by name, for that has been more than one class. */
final class KeptSite {

    private KeptSite() {}

    static Object of(Corpus corpus) throws IOException {
        try {
            return planned(corpus);
        } catch (ClassNotFoundException noPlan) {
            return written(corpus);
        }
    }

    /** A plan of all pages, made before any is written. */
    private static Object planned(Corpus corpus) throws ClassNotFoundException {
        return make(Class.forName("gongbao.site.SitePlan"), corpus);
    }

    /** A builder that has written all pages. */
    private static Object written(Corpus corpus) throws IOException {
        try {
            Class<?> type = Class.forName("gongbao.site.SiteBuilder");
            Object builder = make(type, corpus);
            Class<?> progress = Class.forName("gongbao.site.SiteBuilder$Progress");
            Method write = type.getMethod("write", Path.class, int.class, progress);
            Object silent = Proxy.newProxyInstance(
                    progress.getClassLoader(), new Class<?>[] {progress}, (proxy, method, values) -> null);
            write.invoke(builder, Files.createTempDirectory("measures"), 1, silent);
            return builder;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Class<?> type, Corpus corpus) {
        try {
            return type.getMethod("of", Corpus.class, SiteOptions.class).invoke(null, corpus, SiteOptions.PLAIN);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
