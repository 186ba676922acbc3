package gongbao.site.text;

import gongbao.model.FactId;
import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of the body that are marked on the page.
 *
 * @param span the words
 * @param handle the part of them that is the link: of a sentence only the words that ask, else all
 * @param id their id on the page
 * @param kind what they are
 * @param href where they lead; null where nowhere
 */
record Mark(
        Span span,
        Span handle,
        String id,
        FactId.Kind kind,
        @Nullable String href) {

    Mark withoutLink() {
        return href == null ? this : new Mark(span, handle, id, kind, null);
    }
}
