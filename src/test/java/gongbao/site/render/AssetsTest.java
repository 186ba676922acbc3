package gongbao.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void putsTheFingerprintIntoTheName() {
        assertThat(Assets.path("site.css", "1a2b3c4d")).isEqualTo("assets/site.1a2b3c4d.css");
    }
}
