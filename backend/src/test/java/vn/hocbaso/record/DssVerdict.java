package vn.hocbaso.record;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * EU DSS as a stranger would use it: its own set-up and its own policy, nothing but the root
 * certificate from us.
 */
public final class DssVerdict {

  private DssVerdict() {}

  /** The verdict on each signature of a file, in the order of the file. */
  static List<Indication> of(byte[] file, Path root) throws IOException, CertificateException {
    SimpleReport report = validator(file, root).validateDocument().getSimpleReport();
    return report.getSignatureIdList().stream().map(report::getIndication).toList();
  }

  /** Whether an evidence record that lies beside a sealed file proves when the file existed. */
  public static boolean proves(byte[] file, byte[] evidence, Path root)
      throws IOException, CertificateException {
    SignedDocumentValidator validator = validator(file, root);
    validator.setDetachedEvidenceRecordDocuments(List.of(new InMemoryDocument(evidence)));
    SimpleReport report = validator.validateDocument().getSimpleReport();
    return report.getSignatureEvidenceRecords(report.getFirstSignatureId()).stream()
        .anyMatch(one -> report.getIndication(one.getId()) == Indication.PASSED);
  }

  private static SignedDocumentValidator validator(byte[] file, Path root)
      throws IOException, CertificateException {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted(root));
    verifier.setOcspSource(new OnlineOCSPSource());
    verifier.setCrlSource(new OnlineCRLSource());
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
    validator.setCertificateVerifier(verifier);
    return validator;
  }

  private static CommonTrustedCertificateSource trusted(Path root)
      throws IOException, CertificateException {
    CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
    try (InputStream pem = Files.newInputStream(root)) {
      for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        source.addCertificate(
            new eu.europa.esig.dss.model.x509.CertificateToken((X509Certificate) certificate));
      }
    }
    return source;
  }
}
