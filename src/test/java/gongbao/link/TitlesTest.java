package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.place.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    /** A body that only ends as the committee does is another. */
    @ParameterizedTest
    @CsvSource({
        "中共芦山县委, 511826, committee",
        "芦山县委, 511826, committee",
        "县委, 511826, committee",
        "中国共产党四川省委员会, 510000, committee",
        "广西壮族自治区党委, 450000, committee",
        "中共中央, 000000, committee",
        "芦山县纪委, 511826, discipline-commission",
        "中央纪律检查委员会, 000000, discipline-commission",
        "芦山县监委, 511826, 县监委",
        "芦山县委政法委, 511826, 县委政法委",
        "芦山县纪委监委, 511826, 县纪委监委",
    })
    void readsWhoseADocumentIs(String issuer, String place, String body) {
        Communique communique = Sample.of("511826-15-6", "公报\n全会举行。通过《" + issuer + "关于甲的决定》。")
                .meeting("芦山县", "511826", Level.COUNTY, 15, 6, "2024-01-05")
                .document(issuer + "关于甲的决定", CitedDocument.Status.ADOPTED, issuer, null)
                .build();

        Owner owner = Titles.owner(Drafts.of(communique), communique.documents().get(0));

        assertThat(owner).isEqualTo(new Owner(new Locus.Place(place), body));
    }
}
