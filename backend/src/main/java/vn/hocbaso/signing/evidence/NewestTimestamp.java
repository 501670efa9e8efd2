package vn.hocbaso.signing.evidence;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.evidencerecord.EvidenceRecord;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.evidence.ProtectArchive.Archived;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.WithLibrary;

/** Until when the timestamps of a file can be believed without renewal. */
@ApplicationScoped
class NewestTimestamp {

  private final Authorities authorities;

  NewestTimestamp(Authorities authorities) {
    this.authorities = authorities;
  }

  /**
   * The end of the certificate behind the newest timestamp. A record beside the file covers the
   * whole; without one the signature counts whose proof ends first, and one without any timestamp
   * is provable at no time.
   */
  Instant lasts(Archived file) {
    return file.evidence().isPresent()
        ? endOf(EvidenceRecordWriter.read(file.evidence().get()))
        : firstEnd(file.content(), signature -> true);
  }

  /** The same for one signature and what is inside the file. */
  Instant lasts(byte[] content, SignaturePlacement placement) {
    Predicate<AdvancedSignature> wanted =
        switch (placement) {
          case XmlSlot slot -> {
            String id = XmlEvidence.signatureIn(content, slot);
            yield one -> id.equals(one.getDAIdentifier());
          }
          case PdfSeal ignored -> one -> true;
        };
    return firstEnd(content, wanted);
  }

  private Instant firstEnd(byte[] content, Predicate<AdvancedSignature> wanted) {
    return WithLibrary.run(
        () ->
            signatures(content).stream()
                .filter(wanted)
                .map(NewestTimestamp::endOf)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN));
  }

  private List<AdvancedSignature> signatures(byte[] content) {
    try {
      SignedDocumentValidator validator =
          SignedDocumentValidator.fromDocument(new InMemoryDocument(content));
      validator.setCertificateVerifier(authorities.offlineVerifier());
      return validator.getSignatures();
    } catch (DSSException unreadable) {
      throw DomainException.of(SigningProblem.SIGNING_DOCUMENT_UNSUITABLE, "");
    }
  }

  private static Instant endOf(AdvancedSignature signature) {
    return Stream.concat(
            signature.getAllTimestamps().stream(),
            signature.getEmbeddedEvidenceRecords().stream()
                .map(EvidenceRecord::getTimestamps)
                .flatMap(List::stream))
        .max(Comparator.comparing(TimestampToken::getGenerationTime))
        .flatMap(token -> TokenCertificate.of(token.getEncoded()))
        .map(NewestTimestamp::end)
        .orElse(Instant.MIN);
  }

  private static Instant endOf(org.bouncycastle.asn1.tsp.EvidenceRecord record) {
    try {
      byte[] token = EvidenceRecordWriter.newest(record).getTimeStamp().getEncoded();
      return TokenCertificate.of(token).map(NewestTimestamp::end).orElse(Instant.MIN);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Instant end(TokenCertificate signer) {
    return signer.authority().getNotAfter().toInstant();
  }
}
