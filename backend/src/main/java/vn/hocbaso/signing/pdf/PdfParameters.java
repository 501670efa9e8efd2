package vn.hocbaso.signing.pdf;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import vn.hocbaso.platform.time.VietnamTime;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.trust.SigningCertificate;

/** The parameters of one seal; they follow from the arguments alone. */
final class PdfParameters {

  /**
   * Bytes kept free for the signature. A chain of three RSA-4096 certificates and the token of a
   * timestamp authority of the same kind take about 14,000.
   */
  private static final int CONTAINER = 20_480;

  private static final TimeZone VIETNAM = TimeZone.getTimeZone(VietnamTime.ZONE);

  private PdfParameters() {}

  static PAdESSignatureParameters of(PdfSeal seal, SigningCertificate signer, Instant time) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level(seal));
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
    parameters.setCertificateChain(signer.chain().stream().map(CertificateToken::new).toList());
    // After the certificate, which knows RSA only and would overwrite PSS.
    parameters.setEncryptionAlgorithm(signer.scheme().dssAlgorithm().getEncryptionAlgorithm());
    parameters.bLevel().setSigningDate(Date.from(time));
    parameters.setSigningTimeZone(VIETNAM);
    parameters.setReason(seal.reason());
    parameters.setContentSize(CONTAINER);
    parameters.getArchiveTimestampParameters().setContentSize(CONTAINER);
    return parameters;
  }

  /** For a renewal: the highest level, and no signer. */
  static PAdESSignatureParameters extension() {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
    parameters.getArchiveTimestampParameters().setContentSize(CONTAINER);
    return parameters;
  }

  private static SignatureLevel level(PdfSeal seal) {
    return switch (seal.level()) {
      case XMLDSIG -> throw new IllegalArgumentException("not a level of PAdES");
      case B -> SignatureLevel.PAdES_BASELINE_B;
      case T -> SignatureLevel.PAdES_BASELINE_T;
      case LT -> SignatureLevel.PAdES_BASELINE_LT;
      case LTA -> SignatureLevel.PAdES_BASELINE_LTA;
    };
  }
}
