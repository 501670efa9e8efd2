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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.ArchivedFile;
import vn.hocbaso.signing.ArchiveProtection.Protection;
import vn.hocbaso.signing.ProtectionDigest;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.Judge;
import vn.hocbaso.signing.trust.World;

/** What the record capability sees of the protection of files. */
class EvidenceArchiveTest {

  private static final World WORLD = World.shared();
  private static final Instant NEXT_YEAR = Clock.systemUTC().instant().plus(Duration.ofDays(365));
  private static final Protection AIM = new Protection(NEXT_YEAR, ProtectionDigest.SHA256);
  private static final ArchiveProtection ARCHIVE = archive(WORLD);

  @ParameterizedTest
  @EnumSource(
      value = SignatureLevel.class,
      names = {"T", "LTA"})
  void aTimestampedSealProtectsUntilItsAuthoritysCertificateEnds(SignatureLevel level) {
    ArchivedFile file = bare(level);
    Protection found = ARCHIVE.of(file);
    assertThat(found.until()).isAfter(NEXT_YEAR);
    assertThat(found.until()).isEqualTo(protectArchive(WORLD).provableUntil(archived(file)));
    assertThat(found.digest()).isEqualTo(ProtectionDigest.SHA256);
  }

  @Test
  void aSealWithoutTimestampProtectsAtNoTimeUntilItHasEvidence() {
    ArchivedFile file = bare(SignatureLevel.B);
    assertThat(ARCHIVE.of(file).until()).isEqualTo(Instant.EPOCH);
    ArchivedFile with = renewed(file, AIM);
    assertThat(ARCHIVE.of(with).until()).isAfter(NEXT_YEAR);
    assertProved(with);
  }

  @Test
  void isRenewedUnderTheSameThenUnderAStrongerHashFunctionAndAgain() {
    ArchivedFile first = renewed(bare(SignatureLevel.T), AIM);
    ArchivedFile second = renewed(first, AIM);
    Protection stronger = new Protection(NEXT_YEAR, ProtectionDigest.SHA512);
    ArchivedFile third = renewed(second, stronger);
    ArchivedFile fourth = renewed(third, stronger);
    assertThat(ARCHIVE.of(second).digest()).isEqualTo(ProtectionDigest.SHA256);
    assertThat(ARCHIVE.of(third).digest()).isEqualTo(ProtectionDigest.SHA512);
    List.of(first, second, third, fourth).forEach(EvidenceArchiveTest::assertProved);
    var sequence =
        EvidenceRecordWriter.read(fourth.evidence().orElseThrow()).getArchiveTimeStampSequence();
    assertThat(sequence.getArchiveTimeStampChains())
        .extracting(chain -> chain.getArchiveTimestamps().length)
        .containsExactly(2, 2);
  }

  @Test
  void oneChangedByteAndNothingIsProved() {
    ArchivedFile file = renewed(renewed(bare(SignatureLevel.T), AIM), AIM);
    byte[] changed = file.content().clone();
    changed[changed.length / 2] ^= 1;
    assertThat(Judge.online(WORLD, changed, file.evidence().orElseThrow()).proofs()).isEmpty();
  }

  @Test
  void withoutATimestampNothingIsRenewed() {
    World world = World.create();
    ArchivedFile file =
        new ArchivedFile(
            Pdfs.seal(world, Pdfs.unsealed("<HOC_BA/>"), World.SCHOOL), Optional.empty());
    world.authority().control().fail(Outage.TIMESTAMP);
    assertThatThrownBy(() -> archive(world).renew(List.of(file), AIM))
        .hasMessage("SIGNING_TIMESTAMP_UNAVAILABLE");
  }

  @Test
  void manyFilesShareOneTimestamp() {
    List<ArchivedFile> files = List.of(bare(SignatureLevel.T), bare(SignatureLevel.T));
    List<byte[]> evidence = ARCHIVE.renew(files, AIM);
    assertThat(evidence.stream().map(EvidenceArchiveTest::token).distinct().count()).isEqualTo(1);
    assertThat(evidence.get(0)).isNotEqualTo(evidence.get(1));
    for (int i = 0; i < files.size(); i++) {
      assertProved(new ArchivedFile(files.get(i).content(), Optional.of(evidence.get(i))));
    }
  }

  private static String token(byte[] evidence) {
    return EvidenceRecordWriter.newest(EvidenceRecordWriter.read(evidence))
        .getTimeStamp()
        .toString();
  }

  private static void assertProved(ArchivedFile file) {
    Judge.Verdict verdict = Judge.online(WORLD, file.content(), file.evidence().orElseThrow());
    assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(verdict.proofs()).as(verdict.report()).hasSize(1);
  }

  private static ArchivedFile renewed(ArchivedFile file, Protection aim) {
    return new ArchivedFile(
        file.content(), Optional.of(ARCHIVE.renew(List.of(file), aim).getFirst()));
  }

  private static ArchivedFile bare(SignatureLevel level) {
    byte[] unsealed = Pdfs.unsealed("<HOC_BA/>");
    return new ArchivedFile(Pdfs.seal(WORLD, unsealed, World.SCHOOL, level), Optional.empty());
  }

  private static ProtectArchive.Archived archived(ArchivedFile file) {
    return new ProtectArchive.Archived(file.content(), file.evidence());
  }

  private static ArchiveProtection archive(World world) {
    return new EvidenceArchive(protectArchive(world));
  }

  private static ProtectArchive protectArchive(World world) {
    return new ProtectArchive(
        new EvidenceTokens(world.authorities(), world.trustedPaths()),
        new NewestTimestamp(world.authorities()));
  }
}
