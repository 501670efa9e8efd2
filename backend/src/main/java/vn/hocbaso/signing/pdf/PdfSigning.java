package vn.hocbaso.signing.pdf;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * PAdES baseline over a whole file. The first step writes the file with an empty seal, which is
 * what is frozen; the second only hashes it again and fills the seal.
 */
@ApplicationScoped
class PdfSigning implements SignatureFormat {

  private static final Logger LOG = Logger.getLogger(PdfSigning.class);

  private final Authorities authorities;

  PdfSigning(Authorities authorities) {
    this.authorities = authorities;
  }

  @Override
  public boolean handles(SignaturePlacement placement) {
    return placement instanceof PdfSeal;
  }

  @Override
  public PreparedSignature prepare(
      byte[] content, SignaturePlacement placement, SigningCertificate signer, Instant time) {
    PdfSeal seal = (PdfSeal) placement;
    if (!SealScan.isPdf(content) || SealScan.containsByteRange(content)) {
      throw unsuitable();
    }
    Instant rounded = time.truncatedTo(ChronoUnit.SECONDS);
    PAdESSignatureParameters parameters = PdfParameters.of(seal, signer, rounded);
    try {
      ToBeSigned data =
          new PAdESService(authorities.offlineVerifier())
              .getDataToSign(new InMemoryDocument(content), parameters);
      return new PreparedSignature(
          OpenSeal.written(parameters), seal, signer, rounded, data.getBytes());
    } catch (DSSException unreadable) {
      LOG.warn("the PDF cannot be sealed", unreadable);
      throw unsuitable();
    }
  }

  @Override
  public byte[] complete(PreparedSignature prepared, byte[] value) {
    DSSDocument document = new InMemoryDocument(prepared.content());
    PdfSeal seal = (PdfSeal) prepared.placement();
    SigningCertificate signer = prepared.signer();
    PAdESSignatureParameters parameters = PdfParameters.of(seal, signer, prepared.signingTime());
    OpenSeal.use(prepared.content(), parameters);
    PAdESService service = new PAdESService(verifier(seal.level()));
    if (seal.level() != SignatureLevel.B) {
      service.setTspSource(authorities.timestamps());
    }
    prepared.requireSame(service.getDataToSign(document, parameters).getBytes());
    SignatureValue signature = new SignatureValue(signer.scheme().dssAlgorithm(), value);
    try {
      return OpenSeal.requireKept(
          prepared.content(),
          DSSUtils.toByteArray(service.signDocument(document, parameters, signature)));
    } catch (AlertException missing) {
      LOG.warn("the seal lacks evidence for its level", missing);
      throw DomainException.of(SigningProblem.SIGNING_REVOCATION_UNKNOWN);
    }
  }

  @Override
  public byte[] extend(byte[] content, SignaturePlacement placement) {
    PAdESService service = new PAdESService(authorities.strictVerifier());
    service.setTspSource(authorities.timestamps());
    try {
      return DSSUtils.toByteArray(
          service.extendDocument(new InMemoryDocument(content), PdfParameters.extension()));
    } catch (AlertException missing) {
      LOG.warn("a seal lacks evidence for its renewal", missing);
      throw DomainException.of(SigningProblem.SIGNING_REVOCATION_UNKNOWN);
    } catch (DSSException unreadable) {
      LOG.warn("the seal cannot be renewed", unreadable);
      throw unsuitable();
    }
  }

  private CertificateVerifier verifier(SignatureLevel level) {
    return level.carriesEvidence() ? authorities.strictVerifier() : authorities.offlineVerifier();
  }

  private static DomainException unsuitable() {
    return DomainException.of(SigningProblem.SIGNING_DOCUMENT_UNSUITABLE, "PDF");
  }
}
