package vn.hocbaso.signing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;

/**
 * One timestamp for all signatures of a batch. It comes after the last value of the batch and
 * before anything else is signed over the documents; until then nothing proves their time.
 */
@ApplicationScoped
public class BatchTimestamp {

  private static final EvidenceDigest DIGEST = EvidenceDigest.SHA256;

  private final EvidenceTokens tokens;

  BatchTimestamp(EvidenceTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A document with a finished signature of level B.
   *
   * @param placement where that signature is
   */
  public record Completed(SignaturePlacement placement, byte[] content) {}

  /**
   * The same document with its proof of time.
   *
   * @param content what is to be kept; XML with the proof inside, PDF as it was
   * @param evidence for a PDF file the evidence record (RFC 4998, DER) that has to be kept beside
   */
  public record Stamped(byte[] content, Optional<byte[]> evidence) {}

  /**
   * Asks for one timestamp. All or nothing: on a failure nothing was changed, and a repetition only
   * costs another timestamp.
   *
   * @return in the given order
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_TIMESTAMP_UNAVAILABLE};
   *     {@code SIGNING_DOCUMENT_UNSUITABLE} when a document has no such signature
   */
  public List<Stamped> stamp(List<Completed> batch) {
    if (batch.isEmpty()) {
      return List.of();
    }
    HashTree tree = HashTree.over(DIGEST, batch.stream().map(BatchTimestamp::hash).toList());
    byte[] token = tokens.over(DIGEST, tree.root());
    List<Stamped> stamped = new ArrayList<>(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      byte[] evidence = EvidenceRecordWriter.first(DIGEST, tree.proof(i), token);
      stamped.add(attach(batch.get(i), evidence));
    }
    return stamped;
  }

  private static byte[] hash(Completed document) {
    return switch (document.placement()) {
      case XmlSlot slot -> XmlEvidence.hash(DIGEST, document.content(), slot);
      case PdfSeal ignored -> DIGEST.of(document.content());
    };
  }

  private static Stamped attach(Completed document, byte[] evidence) {
    byte[] content = document.content();
    return switch (document.placement()) {
      case XmlSlot slot ->
          new Stamped(XmlEvidence.embed(content, slot, evidence), Optional.empty());
      case PdfSeal ignored -> new Stamped(content, Optional.of(evidence));
    };
  }
}
