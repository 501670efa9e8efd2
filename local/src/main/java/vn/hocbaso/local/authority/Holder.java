package vn.hocbaso.local.authority;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Someone who gets a certificate. The subject follows the practice of Vietnamese authorities: the
 * number that identifies the holder stands in UID, {@code CCCD:} before a personal id number,
 * {@code MST:} before a tax code.
 */
public sealed interface Holder {

  /** Name of the holder's files in the keystore directory, without ending. */
  String fileName();

  /** Subject of the certificate. */
  X500Name subject();

  /**
   * A member of staff.
   *
   * @param personalIdNumber 12 digits
   * @param organisation name of the school
   */
  record Person(String personalIdNumber, String fullName, String organisation) implements Holder {

    @Override
    public String fileName() {
      return "person-" + personalIdNumber;
    }

    @Override
    public X500Name subject() {
      return name(fullName, organisation, "CCCD:" + personalIdNumber);
    }
  }

  /** A school, whose certificate is its digital seal. */
  record Organisation(String taxCode, String name) implements Holder {

    @Override
    public String fileName() {
      return "organisation-" + taxCode;
    }

    @Override
    public X500Name subject() {
      return Holder.name(name, name, "MST:" + taxCode);
    }
  }

  private static X500Name name(String commonName, String organisation, String uid) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "VN")
        .addRDN(BCStyle.O, organisation)
        .addRDN(BCStyle.OU, Subjects.TEST_MARK)
        .addRDN(BCStyle.CN, commonName)
        .addRDN(BCStyle.UID, uid)
        .build();
  }
}
