package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A policy formula that the text quotes or defines ({@code 千万工程}).
 *
 * @param id which term of its communiqué
 * @param text without quotation marks
 * @param spans every place where it stands, marks included where it has them
 * @param definitions what the text says it stands for
 * @param owners whose the text says it is
 * @param setUps the uses that set it up: 加快构建|“一城三园”|发展格局
 * @param cited the uses that the text itself gives as another's: 省委提出的|“一城三园”, 学习浙江|“千万工程”经验
 * @param rule the rule that read it first
 */
public record Term(
        FactId id,
        String text,
        List<Span> spans,
        List<Definition> definitions,
        List<Owner> owners,
        List<Span> setUps,
        List<Span> cited,
        String rule)
        implements Fact {

    /**
     * Words by which the text itself says what the term stands for: “三园”即|汽车产业园、精细化工园|.
     *
     * @param use the use that they follow
     * @param words verbatim
     * @param span where they stand
     */
    public record Definition(Span use, String words, Span span) {}

    /**
     * Words by which the text says whose the term is: |市委提出的|“一城三园”.
     *
     * @param use the use that they precede
     * @param code division code of the place
     * @param span the words
     */
    public record Owner(Span use, String code, Span span) {}

    public Term {
        spans = List.copyOf(spans);
        definitions = List.copyOf(definitions);
        owners = List.copyOf(owners);
        setUps = List.copyOf(setUps);
        cited = List.copyOf(cited);
    }

    @Override
    public Term in(int number, UnaryOperator<Span> place) {
        return new Term(
                new FactId(FactId.Kind.TERM, number),
                text,
                spans.stream().map(place).toList(),
                definitions.stream()
                        .map(d -> new Definition(place.apply(d.use()), d.words(), place.apply(d.span())))
                        .toList(),
                owners.stream()
                        .map(o -> new Owner(place.apply(o.use()), o.code(), place.apply(o.span())))
                        .toList(),
                setUps.stream().map(place).toList(),
                cited.stream().map(place).toList(),
                rule);
    }
}
