package vn.hocbaso.signing;

/** The level at which a new signature is made, as the settings of the service say. */
public interface SignatureLevels {

  /** For a person's signature in XML. */
  SignatureLevel ofPerson();

  /** For an organisation's signature in XML. */
  SignatureLevel ofOrganisation();

  /** For an organisation's seal over a PDF file; never {@link SignatureLevel#XMLDSIG}. */
  SignatureLevel ofSeal();

  /** Whether one timestamp covers all signatures of a batch, in place of one in each. */
  boolean oneTimestampPerBatch();
}
