package vn.hocbaso.signing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.evidence.ProtectArchive.Aim;
import vn.hocbaso.signing.evidence.ProtectArchive.Archived;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.Judge;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** The test authority signs timestamps with a certificate of ten years. */
class ProtectArchiveTest {

  private static final World WORLD = World.aged(Duration.ofDays(30));
  private static final World LATER = World.shared();
  private static final ProtectArchive ARCHIVE = archive(WORLD);
  private static final Instant NOW = Clock.systemUTC().instant();
  private static final Aim NEAR = aim(Duration.ofDays(365), EvidenceDigest.SHA256);
  private static final Aim STRONGER = aim(Duration.ofDays(365), EvidenceDigest.SHA512);
  private static final byte[] XML = Records.issued(WORLD, "Trần Bé Na");
  private static final byte[] PDF =
      Pdfs.seal(WORLD, Pdfs.unsealed("<HOC_BA/>"), World.SCHOOL, SignatureLevel.B);

  @Test
  void protectsXmlAndPdfTogetherAndEachCanBeCheckedAlone() {
    List<Archived> files = protectedFiles();
    for (Archived file : files) {
      Judge.Verdict verdict = Judge.online(WORLD, file.content(), file.evidence().orElseThrow());
      assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
      assertThat(verdict.proofs()).hasSize(1);
    }
    assertThat(
            Judge.online(WORLD, files.get(0).content(), files.get(1).evidence().orElseThrow())
                .proofs())
        .isEmpty();
  }

  @Test
  void whatWasRenewedIsProvableBeyondTheAim() {
    assertThat(ARCHIVE.provableUntil(new Archived(XML, Optional.empty()))).isAfter(NEAR.until());
    Archived bare = new Archived(PDF, Optional.empty());
    assertThat(ARCHIVE.provableUntil(bare)).isBefore(NEAR.until());
    byte[] evidence = ARCHIVE.renew(List.of(bare), NEAR).getFirst();
    assertThat(ARCHIVE.provableUntil(new Archived(PDF, Optional.of(evidence))))
        .isAfter(NEAR.until());
  }

  @Test
  void forNoFileNoTimestampIsTaken() {
    World world = World.create();
    world.authority().control().fail(Outage.TIMESTAMP);
    assertThat(archive(world).renew(List.of(), NEAR)).isEmpty();
  }

  @Test
  void aNewTimestampOverTheOldOneKeepsTheOldTime() {
    List<Archived> files = protectedFiles();
    Instant proved = proofs(files.getFirst(), files.getFirst().evidence()).getFirst();
    Aim beyond =
        new Aim(ARCHIVE.provableUntil(files.getFirst()).plus(Duration.ofDays(1)), NEAR.digest());
    List<byte[]> renewed = archive(LATER).renew(files, beyond);
    for (int i = 0; i < files.size(); i++) {
      byte[] evidence = renewed.get(i);
      assertThat(EvidenceRecordWriter.read(evidence).getArchiveTimeStampSequence().size())
          .isEqualTo(1);
      Judge.Verdict verdict = Judge.online(WORLD.trusting(LATER), files.get(i).content(), evidence);
      assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
      assertThat(verdict.proofs()).as(verdict.report()).containsExactly(proved);
    }
  }

  @Test
  void aStrongerHashFunctionStartsANewChainThatKeepsTheOldTime() {
    List<Archived> files = protectedFiles();
    Instant proved = proofs(files.getFirst(), files.getFirst().evidence()).getFirst();
    List<byte[]> renewed = ARCHIVE.renew(files, STRONGER);
    for (int i = 0; i < files.size(); i++) {
      byte[] evidence = renewed.get(i);
      assertThat(EvidenceRecordWriter.read(evidence).getArchiveTimeStampSequence().size())
          .isEqualTo(2);
      Judge.Verdict verdict = Judge.online(WORLD, files.get(i).content(), evidence);
      assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
      assertThat(verdict.proofs()).as(verdict.report()).containsExactly(proved);
      Archived done = new Archived(files.get(i).content(), Optional.of(evidence));
      assertThat(ARCHIVE.provableUntil(done)).isAfter(STRONGER.until());
      assertThat(ProtectArchive.digestOf(done)).isEqualTo(STRONGER.digest());
    }
    assertThat(Judge.online(WORLD, XML, renewed.get(1)).proofs()).isEmpty();
  }

  @Test
  void aTimestampThatDoesNotLastIsRefused() {
    Aim tooFar = aim(Duration.ofDays(30 * 365), EvidenceDigest.SHA256);
    assertThatThrownBy(() -> ARCHIVE.renew(List.of(new Archived(PDF, Optional.empty())), tooFar))
        .hasMessage("SIGNING_TIMESTAMP_UNAVAILABLE");
  }

  private static List<Archived> protectedFiles() {
    Aim aim = new Aim(NEAR.until(), NEAR.digest());
    byte[] bareXml = Records.sign(WORLD, Records.unsigned("Bé"), Evidences.TEACHER, World.TEACHER);
    List<Archived> bare =
        List.of(new Archived(bareXml, Optional.empty()), new Archived(PDF, Optional.empty()));
    List<byte[]> evidence = ARCHIVE.renew(bare, aim);
    return List.of(
        new Archived(bareXml, Optional.of(evidence.get(0))),
        new Archived(PDF, Optional.of(evidence.get(1))));
  }

  private static List<Instant> proofs(Archived file, Optional<byte[]> evidence) {
    return Judge.online(WORLD, file.content(), evidence.orElseThrow()).proofs();
  }

  private static Aim aim(Duration ahead, EvidenceDigest digest) {
    return new Aim(NOW.plus(ahead), digest);
  }

  private static ProtectArchive archive(World world) {
    return new ProtectArchive(
        new EvidenceTokens(world.authorities(), world.trustedPaths()),
        new NewestTimestamp(world.authorities()));
  }
}
