package vn.hocbaso.signing.trust;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/** Turns a failure of the timestamp authority into the refusal that says so. */
final class ReportingTimestamps implements TSPSource {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(ReportingTimestamps.class);

  private final TSPSource source;

  ReportingTimestamps(TSPSource source) {
    this.source = source;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try {
      return source.getTimeStampResponse(algorithm, digest);
    } catch (DSSException failure) {
      LOG.warn("the timestamp authority failed", failure);
      throw DomainException.of(SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE);
    }
  }
}
