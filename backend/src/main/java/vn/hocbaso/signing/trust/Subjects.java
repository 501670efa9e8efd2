package vn.hocbaso.signing.trust;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Reads the parts of a certificate's subject. */
public final class Subjects {

  private Subjects() {}

  /** Values of UID (0.9.2342.19200300.100.1.1), where the holder's number stands. */
  public static List<String> uids(X509Certificate certificate) {
    return values(certificate, BCStyle.UID);
  }

  /** Name of the holder. */
  public static Optional<String> commonName(X509Certificate certificate) {
    return values(certificate, BCStyle.CN).stream().findFirst();
  }

  /** Name of the authority that issued it. */
  public static String issuerName(X509Certificate certificate) {
    X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
    return values(issuer, BCStyle.CN).stream().findFirst().orElseGet(issuer::toString);
  }

  /** Organisation of the holder. */
  public static Optional<String> organisation(X509Certificate certificate) {
    return values(certificate, BCStyle.O).stream().findFirst();
  }

  private static List<String> values(X509Certificate certificate, ASN1ObjectIdentifier type) {
    return values(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()), type);
  }

  private static List<String> values(X500Name name, ASN1ObjectIdentifier type) {
    return Arrays.stream(name.getRDNs(type))
        .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
        .filter(part -> part.getType().equals(type))
        .map(part -> IETFUtils.valueToString(part.getValue()).replace("\\", ""))
        .toList();
  }
}
