package vn.hocbaso.signing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.tsp.EvidenceRecord;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/**
 * Keeps issued files provable for decades without touching them: an evidence record lies beside
 * each and is renewed before the newest timestamp or the hash function ages. Whatever signatures a
 * file holds, at whatever level, are covered with it. One timestamp serves a whole batch.
 */
@ApplicationScoped
public class ProtectArchive {

  private static final Logger LOG = Logger.getLogger(ProtectArchive.class);

  private final EvidenceTokens tokens;
  private final NewestTimestamp newest;

  ProtectArchive(EvidenceTokens tokens, NewestTimestamp newest) {
    this.tokens = tokens;
    this.newest = newest;
  }

  /**
   * A file of the archive.
   *
   * @param content any signed file
   * @param evidence its evidence record (RFC 4998, DER), if it has one
   */
  public record Archived(byte[] content, Optional<byte[]> evidence) {}

  /**
   * What a file needs to be provable until a date.
   *
   * @param until every proof must last until then
   * @param digest hash function that will be good until then
   */
  public record Aim(Instant until, EvidenceDigest digest) {}

  /** Until when the file is provable as it is: the end of what protects it last. */
  public Instant provableUntil(Archived file) {
    return newest.lasts(file);
  }

  /**
   * Protects all files anew under one timestamp, due or not; the caller knows that they are.
   *
   * @return their new evidence records in the given order
   * @throws DomainException {@code SIGNING_TIMESTAMP_UNAVAILABLE} when there is no timestamp that
   *     lasts long enough; nothing has changed then
   */
  public List<byte[]> renew(List<Archived> files, Aim aim) {
    if (files.isEmpty()) {
      return List.of();
    }
    List<Step> steps = files.stream().map(file -> step(file, aim.digest())).toList();
    Map<String, Integer> places = Renewal.places(steps.stream().map(Step::leaf).toList());
    HashTree tree = HashTree.over(aim.digest(), Renewal.distinct(places));
    byte[] token = tokens.over(aim.digest(), tree.root());
    requireLasting(token, aim);
    return steps.stream()
        .map(
            step -> {
              int place = Objects.requireNonNull(places.get(Renewal.key(step.leaf())));
              return step.write().with(tree.proof(place), token);
            })
        .toList();
  }

  /**
   * What happens to one file.
   *
   * @param leaf what the timestamp covers
   * @param write makes the record from the way up the tree and the token
   */
  private record Step(byte[] leaf, Write write) {}

  private interface Write {
    byte[] with(ReducedTree proof, byte[] token);
  }

  private static Step step(Archived file, EvidenceDigest digest) {
    if (file.evidence().isEmpty()) {
      return new Step(
          digest.of(file.content()),
          (proof, token) -> EvidenceRecordWriter.first(digest, proof, token));
    }
    EvidenceRecord record = read(file.evidence().get());
    if (digestOf(record) == digest) {
      return new Step(
          Renewal.timestampLeaf(record),
          (proof, token) -> EvidenceRecordWriter.withTimestamp(record, proof, token));
    }
    return new Step(
        Renewal.hashTreeLeaf(digest, file.content(), record),
        (proof, token) -> EvidenceRecordWriter.withChain(record, digest, proof, token));
  }

  /** A timestamp that ages before the aim would be due again at once, for ever. */
  private static void requireLasting(byte[] token, Aim aim) {
    boolean lasts =
        TokenCertificate.of(token)
            .filter(one -> !one.authority().getNotAfter().toInstant().isBefore(aim.until()))
            .isPresent();
    if (!lasts) {
      LOG.warnf("the timestamp authority's certificate ends before %s", aim.until());
      throw DomainException.of(SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE);
    }
  }

  /** The hash function that the proof rests on; without a record that of our signatures. */
  static EvidenceDigest digestOf(Archived file) {
    return file.evidence().map(one -> digestOf(read(one))).orElse(EvidenceDigest.SHA256);
  }

  private static EvidenceDigest digestOf(EvidenceRecord record) {
    return EvidenceDigest.of(EvidenceRecordWriter.newest(record).getDigestAlgorithmIdentifier());
  }

  private static EvidenceRecord read(byte[] evidence) {
    return EvidenceRecordWriter.read(evidence);
  }
}
