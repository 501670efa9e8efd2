package vn.hocbaso.signing;

import java.util.regex.Pattern;

/**
 * Who signs. The number decides: a certificate belongs to the signer when its subject carries that
 * number, as Vietnamese authorities write it (UID {@code CCCD:…} or {@code MST:…}).
 */
public sealed interface SignerIdentity {

  /** The value that the UID of the certificate's subject must have. */
  String subjectUid();

  /** Name for messages and evidence. */
  String displayName();

  /**
   * A natural person.
   *
   * @param personalIdNumber 12 digits (số định danh cá nhân)
   */
  record Person(String personalIdNumber, String fullName) implements SignerIdentity {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");

    /** Refuses a number of another shape. */
    public Person {
      if (!NUMBER.matcher(personalIdNumber).matches()) {
        throw new IllegalArgumentException("a personal id number has 12 digits");
      }
    }

    @Override
    public String subjectUid() {
      return "CCCD:" + personalIdNumber;
    }

    @Override
    public String displayName() {
      return fullName;
    }
  }

  /**
   * An organisation, whose certificate stands for its seal.
   *
   * @param taxCode 10 digits, or 13 with a hyphen before the last three (mã số thuế)
   */
  record Organisation(String taxCode, String name) implements SignerIdentity {

    private static final Pattern CODE = Pattern.compile("[0-9]{10}(-[0-9]{3})?");

    /** Refuses a code of another shape. */
    public Organisation {
      if (!CODE.matcher(taxCode).matches()) {
        throw new IllegalArgumentException("a tax code has 10 digits, or 10 and 3");
      }
    }

    @Override
    public String subjectUid() {
      return "MST:" + taxCode;
    }

    @Override
    public String displayName() {
      return name;
    }
  }
}
