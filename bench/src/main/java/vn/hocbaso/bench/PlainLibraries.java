package vn.hocbaso.bench;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

/** Other people's signing and validation as they come: their set-up, the root from us. */
final class PlainLibraries {

  private final List<X509Certificate> roots;

  PlainLibraries(List<X509Certificate> roots) {
    this.roots = List.copyOf(roots);
  }

  /** An enveloped XAdES signature of level B by EU DSS. */
  static byte[] signWithDss(byte[] xml, KeyHolder holder) throws GeneralSecurityException {
    XAdESSignatureParameters parameters = new XAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
    parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
    // Not its default, SHA-512: all sides sign the same hash.
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    var algorithm = holder.certificate().scheme().dssAlgorithm();
    parameters.setSigningCertificate(new CertificateToken(holder.certificate().certificate()));
    parameters.setCertificateChain(
        holder.certificate().chain().stream().map(CertificateToken::new).toList());
    parameters.setEncryptionAlgorithm(algorithm.getEncryptionAlgorithm());
    XAdESService service = new XAdESService(new CommonCertificateVerifier());
    DSSDocument document = new InMemoryDocument(xml);
    byte[] value = holder.sign(service.getDataToSign(document, parameters).getBytes());
    return DSSUtils.toByteArray(
        service.signDocument(document, parameters, new SignatureValue(algorithm, value)));
  }

  /** The verdicts of EU DSS on the signatures of a file. */
  String validateWithDss(byte[] file) {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    roots.forEach(root -> trusted.addCertificate(new CertificateToken(root)));
    verifier.setTrustedCertSources(trusted);
    verifier.setOcspSource(new OnlineOCSPSource());
    verifier.setCrlSource(new OnlineCRLSource());
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
    validator.setCertificateVerifier(verifier);
    var verdict = validator.validateDocument().getSimpleReport();
    return verdict.getSignatureIdList().stream()
        .map(id -> verdict.getIndication(id) + " " + verdict.getSubIndication(id))
        .toList()
        .toString();
  }

  /** The verdict of iText on the seal of a PDF file; it does not look at the XML inside. */
  String validateWithItext(byte[] pdf) throws IOException {
    try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      return new ValidatorChainBuilder()
          .withTrustedCertificates(List.<Certificate>copyOf(roots))
          .buildSignatureValidator(document)
          .validateSignatures()
          .getValidationResult()
          .toString();
    }
  }
}
