package vn.hocbaso.local.authority;

import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Where the authority answers; the same addresses stand in its certificates. */
record Addresses(int port) {

  static final String TIMESTAMP = "/tsa";
  static final String OCSP = "/ocsp";
  static final String REVOCATION_LIST = "/crl";
  static final String CERTIFICATES = "/ca";

  /**
   * The address of one of the paths above.
   *
   * @param issuer which authority is asked, {@code root} or {@code issuing}; empty for none
   */
  String url(String path, String issuer) {
    String suffix = issuer.isEmpty() ? "" : "/" + issuer;
    return "http://127.0.0.1:" + port + path + suffix;
  }

  AuthorityInformationAccess informationAccess(String issuer) {
    return new AuthorityInformationAccess(
        new AccessDescription[] {
          new AccessDescription(AccessDescription.id_ad_ocsp, uri(OCSP, issuer)),
          new AccessDescription(AccessDescription.id_ad_caIssuers, uri(CERTIFICATES, issuer))
        });
  }

  CRLDistPoint distributionPoint(String issuer) {
    GeneralNames names = new GeneralNames(uri(REVOCATION_LIST, issuer));
    DistributionPointName name = new DistributionPointName(names);
    return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
  }

  private GeneralName uri(String path, String issuer) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, url(path, issuer));
  }
}
