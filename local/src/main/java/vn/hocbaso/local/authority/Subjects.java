package vn.hocbaso.local.authority;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Names of the authority's own certificates; all carry the mark of a test. */
final class Subjects {

  static final String TEST_MARK = "THỬ NGHIỆM - TEST ONLY";

  private Subjects() {}

  static X500Name authority(String role) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "VN")
        .addRDN(BCStyle.O, "Học bạ số")
        .addRDN(BCStyle.CN, role + " " + TEST_MARK)
        .build();
  }
}
