package vn.hocbaso.local.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Answers timestamp requests (RFC 3161). */
final class TimestampResponder {

  /** Private enterprise arc of documentation examples; names no real policy. */
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1.1");

  private final KeyAndChain signer;
  private final Clock clock;

  TimestampResponder(KeyAndChain signer, Clock clock) {
    this.signer = signer;
    this.clock = clock;
  }

  byte[] answer(byte[] request)
      throws IOException, GeneralSecurityException, OperatorCreationException, TSPException {
    TimeStampResponseGenerator responses =
        new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
    return responses
        .generate(
            new TimeStampRequest(request),
            new BigInteger(63, Algorithms.RANDOM),
            Date.from(clock.instant()))
        .getEncoded();
  }

  private TimeStampTokenGenerator tokens()
      throws GeneralSecurityException, OperatorCreationException, TSPException {
    DigestCalculator sha256 =
        new JcaDigestCalculatorProviderBuilder()
            .build()
            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(Algorithms.signer(signer.key()), signer.certificate()),
            sha256,
            POLICY);
    generator.addCertificates(new JcaCertStore(signer.chain()));
    return generator;
  }
}
