package vn.hocbaso.signing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.evidence.BatchTimestamp.Completed;
import vn.hocbaso.signing.evidence.BatchTimestamp.Stamped;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.FixedSettings;
import vn.hocbaso.signing.trust.Judge;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;
import vn.hocbaso.signing.xml.XmlSec;

class BatchTimestampTest {

  private static final World WORLD = World.shared();
  private static final Pattern RECORD =
      Pattern.compile("(<[^>]*ASN1EvidenceRecord[^>]*>)([^<]+)(</)");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyRecordProvesItsTimeAlone(int size) {
    Instant before = Clock.systemUTC().instant().minusSeconds(2);
    for (byte[] record : Evidences.stamped(WORLD, size)) {
      Judge.Verdict verdict = Judge.online(WORLD, record);
      assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
      assertThat(verdict.proofs()).singleElement().satisfies(t -> assertThat(t).isAfter(before));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1000, 2000})
  void oneTimestampCoversSealedFilesOfAWholeSchool(int size) {
    byte[] sealed = Pdfs.seal(WORLD, Pdfs.unsealed("<HOC_BA/>"), World.SCHOOL, SignatureLevel.B);
    int place = size - 1;
    List<Stamped> stamped =
        Evidences.timestamp(WORLD)
            .stamp(
                IntStream.range(0, size)
                    .mapToObj(
                        i -> i == place ? sealed : ("file " + i).getBytes(StandardCharsets.UTF_8))
                    .map(content -> new Completed(Evidences.SEAL, content))
                    .toList());
    byte[] evidence = stamped.get(place).evidence().orElseThrow();
    assertThat(stamped.get(place).content()).isEqualTo(sealed);
    Judge.Verdict verdict = Judge.online(WORLD, sealed, evidence);
    assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(verdict.proofs()).hasSize(1);
    byte[] moved = stamped.getFirst().evidence().orElseThrow();
    assertThat(Judge.online(WORLD, sealed, moved).proofs()).isEmpty();
    assertThat(evidence.length).isLessThan(3000);
  }

  @Test
  void aProofMovedToAnotherRecordProvesNothing() {
    List<byte[]> stamped = Evidences.stamped(WORLD, 2);
    byte[] forged = withEvidence(stamped.get(1), evidence(stamped.get(0)));
    assertThat(Judge.online(WORLD, forged).proofs()).isEmpty();
  }

  @Test
  void aChangedNameIsFound() {
    byte[] stamped = Evidences.stamped(WORLD, 2).getFirst();
    Judge.Verdict verdict = Judge.online(WORLD, Records.replace(stamped, "Bé 0", "Bé 9"));
    assertThat(verdict.indication()).isEqualTo(Indication.TOTAL_FAILED);
    assertThat(verdict.proofs()).isEmpty();
  }

  @Test
  void aTimestampOfAForeignAuthorityIsNotBuiltUpon() {
    World stranger = World.create();
    Map<String, String> mixed = new HashMap<>(WORLD.settings().values());
    mixed.put(
        "hocba.signing.timestamp-url",
        stranger.settings().values().get("hocba.signing.timestamp-url"));
    World misled = WORLD.with(new FixedSettings(mixed));
    assertThatThrownBy(() -> Evidences.stamped(misled, 2))
        .hasMessage("SIGNING_TIMESTAMP_UNAVAILABLE");
    byte[] foreign =
        Evidences.timestamp(stranger)
            .stamp(List.of(Evidences.taught(WORLD, "Bé 0")))
            .getFirst()
            .content();
    assertThat(Judge.online(WORLD, foreign).proofs()).isEmpty();
  }

  @Test
  void theNextSignerSignsOverTheProofAndBothStand() {
    byte[] stamped = Evidences.stamped(WORLD, 3).getFirst();
    byte[] issued =
        Records.sign(
            WORLD,
            Records.sign(WORLD, stamped, Records.MANAGER, World.MANAGER),
            Records.SEAL,
            World.SCHOOL);
    Judge.Verdict verdict = Judge.online(WORLD, issued);
    assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(verdict.proofs()).hasSize(1);
    assertThat(
            XmlSec.verify(
                    issued,
                    "GVCN",
                    WORLD.authority().trustAnchors(),
                    "urn:vn:hocbaso:1:THONG_TIN_HOC_BA",
                    "urn:vn:hocbaso:1:DU_LIEU_HOC_BA")
                .valid())
        .isTrue();
  }

  @Test
  void aDocumentWithoutTheSignatureIsRefused() {
    Completed unsigned = new Completed(Evidences.TEACHER, Records.unsigned("Bé 0"));
    assertThatThrownBy(() -> Evidences.timestamp(WORLD).stamp(List.of(unsigned)))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
    assertThat(Evidences.timestamp(WORLD).stamp(List.of())).isEmpty();
  }

  @Test
  void worksOnAThreadThatKnowsNoClassesOfTheProduct() throws Exception {
    List<Completed> batch = List.of(Evidences.taught(WORLD, "Bé 0"));
    BatchTimestamp timestamp = Evidences.timestamp(WORLD);
    NewestTimestamp newest = new NewestTimestamp(WORLD.authorities());
    FutureTask<Instant> lasts =
        new FutureTask<>(
            () -> newest.lasts(timestamp.stamp(batch).getFirst().content(), Evidences.TEACHER));
    Thread worker = Thread.ofPlatform().unstarted(lasts);
    worker.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    worker.start();
    assertThat(lasts.get()).isAfter(Clock.systemUTC().instant());
  }

  private static String evidence(byte[] xml) {
    var found = RECORD.matcher(new String(xml, StandardCharsets.UTF_8));
    assertThat(found.find()).isTrue();
    return found.group(2);
  }

  private static byte[] withEvidence(byte[] xml, String evidence) {
    return RECORD
        .matcher(new String(xml, StandardCharsets.UTF_8))
        .replaceFirst("$1" + evidence + "$3")
        .getBytes(StandardCharsets.UTF_8);
  }
}
