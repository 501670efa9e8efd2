package vn.hocbaso.signing;

/** What a signature is worth, after ETSI EN 319 102-1 in three words. */
public sealed interface SignatureOutcome {

  /** Correct, by a trusted certificate that was good at the proved time. */
  record Valid() implements SignatureOutcome {}

  /** Not a signature of this content by a certificate that was good. */
  record Invalid(Reason reason) implements SignatureOutcome {

    /** Why it is invalid. */
    public enum Reason {
      /** The signed part was changed, or the signature itself. */
      CHANGED,
      /** The certificate had been revoked when the signature was made. */
      REVOKED,
      /** The certificate was not in force when the signature was made. */
      EXPIRED,
      /** The certificate does not come from a trusted authority. */
      UNTRUSTED,
      /** The signature does not cover exactly the part of the document that it must. */
      COVERAGE,
      /** It is built in a way that is not accepted. */
      FORM
    }
  }

  /** Nothing speaks against it, but something needed to be sure is missing. */
  record Indeterminate(Reason reason) implements SignatureOutcome {

    /** What is missing. */
    public enum Reason {
      /** No revocation answer could be had. */
      NO_REVOCATION_ANSWER,
      /** The certificate has gone bad since, and nothing proves that the signature is older. */
      NO_PROOF_OF_TIME,
      /**
       * The form has no place for a time (plain XML-DSig), and nothing around the document proves
       * when it existed.
       */
      NO_TIME_INSIDE,
      /** Another gap; the log has the details. */
      OTHER
    }
  }
}
