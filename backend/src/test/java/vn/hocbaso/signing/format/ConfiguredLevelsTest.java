package vn.hocbaso.signing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignatureLevels;

class ConfiguredLevelsTest {

  @Test
  void withoutSettingsAllSignWithEvidenceAndTheSealHasATimestamp() {
    SignatureLevels levels = levels(Map.of());
    assertThat(levels.ofPerson()).isEqualTo(SignatureLevel.LT);
    assertThat(levels.ofOrganisation()).isEqualTo(SignatureLevel.LT);
    assertThat(levels.ofSeal()).isEqualTo(SignatureLevel.T);
  }

  @Test
  void eachKindOfSignerHasItsOwnLevel() {
    SignatureLevels levels =
        levels(Map.of("level.person", "B", "level.organisation", "LT", "level.seal", "LTA"));
    assertThat(levels.ofPerson()).isEqualTo(SignatureLevel.B);
    assertThat(levels.ofOrganisation()).isEqualTo(SignatureLevel.LT);
    assertThat(levels.ofSeal()).isEqualTo(SignatureLevel.LTA);
  }

  @Test
  void aSealTakesNoEvidenceThatNoTimestampCovers() {
    SignatureLevels levels = levels(Map.of("level.seal", "LT"));
    assertThatThrownBy(levels::ofSeal).hasMessageContaining("hocba.signing.level.seal");
  }

  @Test
  void thePlainProfileIsForXmlAlone() {
    SignatureLevels levels = levels(Map.of("xml-profile", "XMLDSIG"));
    assertThat(levels.ofPerson()).isEqualTo(SignatureLevel.XMLDSIG);
    assertThat(levels.ofOrganisation()).isEqualTo(SignatureLevel.XMLDSIG);
    assertThat(levels.ofSeal()).isEqualTo(SignatureLevel.T);
  }

  @Test
  void aTimestampForAWholeBatchLeavesTheSignaturesWithoutTheirOwn() {
    SignatureLevels levels = levels(Map.of("timestamp-mode", "BATCH"));
    assertThat(levels.ofPerson()).isEqualTo(SignatureLevel.B);
    assertThat(levels.ofOrganisation()).isEqualTo(SignatureLevel.B);
    assertThat(levels.ofSeal()).isEqualTo(SignatureLevel.B);
  }

  @Test
  void underThePlainProfileEverySealHasItsOwnTimestamp() {
    SignatureLevels levels = levels(Map.of("xml-profile", "XMLDSIG", "timestamp-mode", "BATCH"));
    assertThat(levels.oneTimestampPerBatch()).isFalse();
    assertThat(levels.ofSeal()).isEqualTo(SignatureLevel.T);
    SignatureLevels bare = levels(Map.of("xml-profile", "XMLDSIG", "level.seal", "B"));
    assertThatThrownBy(bare::ofSeal).hasMessageContaining("hocba.signing.level.seal");
  }

  @Test
  void thePlainProfileIsNoLevel() {
    SignatureLevels levels = levels(Map.of("level.person", "XMLDSIG"));
    assertThatThrownBy(levels::ofPerson).hasMessageContaining("hocba.signing.xml-profile");
  }

  private static SignatureLevels levels(Map<String, String> settings) {
    var builder =
        new SmallRyeConfigBuilder().withMapping(FormatSettings.class).withValidateUnknown(false);
    settings.forEach((name, value) -> builder.withDefaultValue("hocba.signing." + name, value));
    return new ConfiguredLevels(builder.build().getConfigMapping(FormatSettings.class));
  }
}
