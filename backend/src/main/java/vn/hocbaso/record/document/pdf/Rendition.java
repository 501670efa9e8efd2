package vn.hocbaso.record.document.pdf;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hocbaso.record.document.YearRecordContent;

/**
 * All that a PDF is made from; equal renditions give equal bytes.
 *
 * @param xml the record to embed as {@code hoc-ba.xml}; empty for a preview before signing
 * @param signers at most one for each role; a role without one is shown as not yet signed
 * @param publicAddress where the public page lives, without a trailing path for the code
 * @param createdAt date in the document's metadata, to the second
 * @param preview whether every page bears the mark of a record that was not issued
 * @param subjectTimes when each subject teacher signed, by the Id of the place; empty for a
 *     signature that does not say when, and no entry where nobody has signed
 * @param images images of signatures and of the seal, only of roles that have signed; they adorn
 *     the pages and prove nothing
 */
public record Rendition(
    YearRecordContent content,
    Optional<byte[]> xml,
    List<SignerLine> signers,
    URI publicAddress,
    Instant createdAt,
    boolean preview,
    Map<String, Optional<Instant>> subjectTimes,
    Map<SignerRole, SignatureImage> images) {

  /**
   * @throws IllegalArgumentException if a role signs twice, or has an image and did not sign
   */
  public Rendition {
    signers = List.copyOf(signers);
    subjectTimes = Map.copyOf(subjectTimes);
    images = Map.copyOf(images);
    createdAt = createdAt.truncatedTo(ChronoUnit.SECONDS);
    if (signers.stream().map(SignerLine::role).distinct().count() != signers.size()) {
      throw new IllegalArgumentException("a role signs twice");
    }
    if (!signers.stream().map(SignerLine::role).toList().containsAll(images.keySet())) {
      throw new IllegalArgumentException("an image of a role that has not signed");
    }
  }

  /** The same record with other images; those of roles that have not signed are left out. */
  Rendition withImages(Map<SignerRole, SignatureImage> others) {
    return new Rendition(
        content,
        xml,
        signers,
        publicAddress,
        createdAt,
        preview,
        subjectTimes,
        others.entrySet().stream()
            .filter(entry -> signer(entry.getKey()).isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The public page of this record, as the QR code and the foot of each page give it. */
  public URI verificationAddress() {
    String base = publicAddress.toString();
    String separator = base.endsWith("/") ? "v/" : "/v/";
    return URI.create(base + separator + content.identity().lookupCode());
  }

  Optional<SignerLine> signer(SignerRole role) {
    return signers.stream().filter(signer -> signer.role() == role).findFirst();
  }
}
