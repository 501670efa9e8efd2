package vn.hocbaso.signing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.tsp.EvidenceRecord;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/**
 * Keeps issued files provable for decades without touching them: an evidence record lies beside
 * each and is renewed before the newest timestamp or the hash function ages. Whatever signatures a
 * file holds, at whatever level, are covered with it. One timestamp serves a whole batch.
 */
@ApplicationScoped
public class ProtectArchive {

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

  /** Whether something has to be done. */
  public boolean isDue(Archived file, Aim aim) {
    return newest.lasts(file).isBefore(aim.until())
        || file.evidence().filter(one -> digestOf(read(one)) != aim.digest()).isPresent();
  }

  /**
   * Protects all files of the batch that are due. To do it again changes nothing, since then none
   * is due.
   *
   * @return for each file, in the given order, its new evidence record; empty when it is not due
   * @throws DomainException {@code SIGNING_TIMESTAMP_UNAVAILABLE} when there is no timestamp that
   *     lasts long enough; nothing has changed then
   */
  public List<Optional<byte[]>> protect(List<Archived> batch, Aim aim) {
    List<Step> steps = batch.stream().map(file -> step(file, aim)).toList();
    Map<String, Integer> places =
        Renewal.places(steps.stream().flatMap(step -> step.leaf().stream()).toList());
    if (places.isEmpty()) {
      return steps.stream().map(step -> step.leaf()).toList();
    }
    HashTree tree = HashTree.over(aim.digest(), Renewal.distinct(places));
    byte[] token = tokens.over(aim.digest(), tree.root());
    requireLasting(token, aim);
    return steps.stream()
        .map(
            step ->
                step.leaf()
                    .map(leaf -> tree.proof(Objects.requireNonNull(places.get(Renewal.key(leaf)))))
                    .map(proof -> step.write().with(proof, token)))
        .toList();
  }

  /**
   * What happens to one file.
   *
   * @param leaf what the timestamp covers; empty when the file is not due
   * @param write makes the record from the way up the tree and the token
   */
  private record Step(Optional<byte[]> leaf, Write write) {}

  private interface Write {
    byte[] with(ReducedTree proof, byte[] token);
  }

  private Step step(Archived file, Aim aim) {
    EvidenceDigest digest = aim.digest();
    if (!isDue(file, aim)) {
      return new Step(Optional.empty(), (proof, token) -> token);
    }
    if (file.evidence().isEmpty()) {
      return new Step(
          Optional.of(digest.of(file.content())),
          (proof, token) -> EvidenceRecordWriter.first(digest, proof, token));
    }
    EvidenceRecord record = read(file.evidence().get());
    if (digestOf(record) == digest) {
      return new Step(
          Optional.of(Renewal.timestampLeaf(record)),
          (proof, token) -> EvidenceRecordWriter.withTimestamp(record, proof, token));
    }
    return new Step(
        Optional.of(Renewal.hashTreeLeaf(digest, file.content(), record)),
        (proof, token) -> EvidenceRecordWriter.withChain(record, digest, proof, token));
  }

  /** A timestamp that ages before the aim would be due again at once, for ever. */
  private static void requireLasting(byte[] token, Aim aim) {
    boolean lasts =
        TokenCertificate.of(token)
            .filter(one -> !one.authority().getNotAfter().toInstant().isBefore(aim.until()))
            .isPresent();
    if (!lasts) {
      throw DomainException.of(SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE);
    }
  }

  private static EvidenceDigest digestOf(EvidenceRecord record) {
    return EvidenceDigest.of(EvidenceRecordWriter.newest(record).getDigestAlgorithmIdentifier());
  }

  private static EvidenceRecord read(byte[] evidence) {
    return EvidenceRecordWriter.read(evidence);
  }
}
