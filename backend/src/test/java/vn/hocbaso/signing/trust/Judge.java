package vn.hocbaso.signing.trust;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The signature library as a stranger uses it: default policy, no part of our validation. */
public final class Judge {

  private Judge() {}

  /**
   * What it says.
   *
   * @param indication of the worst signature
   * @param level of the first signature
   * @param proofs times that good evidence records of the first signature prove
   */
  public record Verdict(
      Indication indication, SignatureLevel level, List<Instant> proofs, String report) {}

  /** With the authorities on the network, today. */
  public static Verdict online(World world, byte[] content) {
    return verdict(validator(content, world.authorities().verifier()));
  }

  /** As {@link #online}, with an evidence record that lies beside the file. */
  public static Verdict online(World world, byte[] content, byte[] evidence) {
    SignedDocumentValidator validator = validator(content, world.authorities().verifier());
    validator.setDetachedEvidenceRecordDocuments(List.of(new InMemoryDocument(evidence)));
    return verdict(validator);
  }

  /** With what is in the file and the trust anchors alone, at any time. */
  public static Verdict offline(World world, byte[] content, Instant at) {
    SignedDocumentValidator validator = validator(content, anchorsOnly(world));
    validator.setValidationTime(Date.from(at));
    return verdict(validator);
  }

  private static SignedDocumentValidator validator(byte[] content, CertificateVerifier verifier) {
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(content));
    validator.setCertificateVerifier(verifier);
    return validator;
  }

  private static CommonCertificateVerifier anchorsOnly(World world) {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    world.anchors().roots().forEach(root -> trusted.addCertificate(new CertificateToken(root)));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    return verifier;
  }

  private static Verdict verdict(SignedDocumentValidator validator) {
    Reports reports = validator.validateDocument();
    SimpleReport report = reports.getSimpleReport();
    Indication worst =
        report.getSignatureIdList().stream()
            .map(report::getIndication)
            .filter(one -> one != Indication.TOTAL_PASSED)
            .findFirst()
            .orElse(Indication.TOTAL_PASSED);
    String first = report.getFirstSignatureId();
    List<Instant> proofs =
        report.getSignatureEvidenceRecords(first).stream()
            .filter(one -> one.getIndication() == Indication.PASSED)
            .map(one -> one.getPOETime().toInstant())
            .toList();
    return new Verdict(
        worst, report.getSignatureFormat(first), proofs, reports.getXmlSimpleReport());
  }
}
