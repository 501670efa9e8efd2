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

  /** Organisation of the holder. */
  public static Optional<String> organisation(X509Certificate certificate) {
    return values(certificate, BCStyle.O).stream().findFirst();
  }

  private static List<String> values(X509Certificate certificate, ASN1ObjectIdentifier type) {
    X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return Arrays.stream(subject.getRDNs(type))
        .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
        .filter(part -> part.getType().equals(type))
        .map(part -> IETFUtils.valueToString(part.getValue()).replace("\\", ""))
        .toList();
  }
}
