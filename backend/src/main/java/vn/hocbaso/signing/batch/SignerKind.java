package vn.hocbaso.signing.batch;

import vn.hocbaso.signing.SignerIdentity;

/** The stored form of what a signer is. */
enum SignerKind {
  PERSON {
    @Override
    SignerIdentity identity(String number, String name) {
      return new SignerIdentity.Person(number, name);
    }
  },
  ORGANISATION {
    @Override
    SignerIdentity identity(String number, String name) {
      return new SignerIdentity.Organisation(number, name);
    }
  };

  abstract SignerIdentity identity(String number, String name);

  static SignerKind of(SignerIdentity signer) {
    return switch (signer) {
      case SignerIdentity.Person person -> PERSON;
      case SignerIdentity.Organisation organisation -> ORGANISATION;
    };
  }

  static String number(SignerIdentity signer) {
    return switch (signer) {
      case SignerIdentity.Person person -> person.personalIdNumber();
      case SignerIdentity.Organisation organisation -> organisation.taxCode();
    };
  }
}
