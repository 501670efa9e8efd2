package vn.hocbaso.record;

import vn.hocbaso.record.document.xml.UnreadableRecordException;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureOutcome.Invalid;

/**
 * What exactly was found wrong or missing, one constant for each way in which a record can be
 * forged or fall short. The sentences for people are in the bundles {@code verification_vi} and
 * {@code verification_en}; {@code docs/verification.md} says which attack ends in which reason.
 */
public enum VerificationReason {
  /** More bytes or structure than any record has. */
  FILE_TOO_LARGE,
  /** Not well-formed XML. */
  FILE_NOT_XML,
  /** A document type or an entity. */
  FILE_DOCUMENT_TYPE,
  /** A comment or processing instruction, which signatures do not cover. */
  FILE_COMMENT,
  /** One identifier on two elements. */
  FILE_IDENTIFIER_REPEATED,
  /** Declares another encoding than UTF-8. */
  FILE_ENCODING,
  /** Well-formed, but no record by the published schema. */
  FILE_NOT_A_RECORD,
  /** Values that contradict each other or are not in canonical form. */
  FILE_INCONSISTENT,
  /** No record is attached to the PDF. */
  PDF_WITHOUT_RECORD,

  XML_UNREADABLE,
  XML_TOO_MANY_SIGNATURES,
  XML_IDENTIFIER_REPEATED,
  XML_SIGNATURE_UNNAMED,
  XML_SIGNATURE_NESTED,
  XML_REFERENCE_COUNT,
  XML_REFERENCE_ELSEWHERE,
  XML_SIGNED_PART_MOVED,
  XML_SIGNATURE_INSIDE,
  XML_PROPERTIES_ELSEWHERE,
  XML_TRANSFORM,
  XML_INDIRECTION,
  XML_EVIDENCE_EXCESSIVE,
  XML_CERTIFICATE_UNREADABLE,
  XML_KEY_SUBSTITUTED,
  TIMESTAMP_FOREIGN,
  PDF_UNSEALED,
  PDF_RANGE_MALFORMED,
  PDF_RANGE_BEGINNING,
  PDF_RANGE_GAP,
  PDF_VALUE_UNREADABLE,
  PDF_SEVERAL_SIGNATURES,
  PDF_ADDED_SIGNATURE,
  PDF_ADDED_NOTE,
  PDF_ADDED_ATTACHMENT,
  PDF_ADDED_PAGES,
  PDF_ADDED_OBJECTS,
  PDF_ADDED_TABLE,
  PDF_ADDED_BYTES,
  PDF_TOO_MUCH_INSIDE,
  PDF_SEAL_UNREACHABLE,

  /** A role has not signed. */
  SIGNATURE_MISSING,
  /** More signatures than roles. */
  SIGNATURE_EXTRA,
  /** A signature stands in the place of another role, or covers what another role covers. */
  SIGNATURE_MISPLACED,
  /** What was signed or the signature itself is not what it was. */
  CONTENT_CHANGED,
  /** A signature is built in a way that is not accepted. */
  SIGNATURE_FORM,
  /** A certificate comes from no trusted authority. */
  CERTIFICATE_UNTRUSTED,
  /** A certificate had been revoked when it signed. */
  CERTIFICATE_REVOKED,
  /** A certificate was not in force when it signed. */
  CERTIFICATE_EXPIRED,
  /** No authority answered whether a certificate is revoked. */
  REVOCATION_UNKNOWN,
  /** Nothing proves when a certificate signed that is not good any more. */
  TIME_UNPROVED,
  /** The signatures are of the plain form, in which no time stands, and no seal proves it. */
  TIME_NOT_INSIDE,
  /** Other evidence is missing. */
  EVIDENCE_MISSING,
  /** A subject teacher's place bears the signature of somebody else. */
  SUBJECT_TEACHER_OTHER,
  /** The homeroom teacher's place bears another person's signature. */
  TEACHER_OTHER,
  /** The manager's place bears no manager's signature. */
  MANAGER_OTHER,
  /** The school's place bears the signature of something else. */
  SCHOOL_OTHER,
  /** The seal over the PDF is not the school's. */
  SEALER_OTHER,
  /** The proved times contradict the order of the roles, or a time is unproved. */
  ORDER_WRONG,
  /** The register of issued records has no such file. */
  NOT_IN_REGISTER,
  /** The pages show something else than the record inside. */
  PAGES_DIFFER;

  /** The reason of the same name. */
  static VerificationReason of(DocumentFault fault) {
    return valueOf(fault.name());
  }

  /** Why a file is not read as a record. */
  static VerificationReason of(UnreadableRecordException.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> FILE_TOO_LARGE;
      case NOT_XML -> FILE_NOT_XML;
      case DOCUMENT_TYPE -> FILE_DOCUMENT_TYPE;
      case COMMENT -> FILE_COMMENT;
      case REPEATED_IDENTIFIER -> FILE_IDENTIFIER_REPEATED;
      case OTHER_ENCODING -> FILE_ENCODING;
      case NOT_A_RECORD -> FILE_NOT_A_RECORD;
      case INCONSISTENT -> FILE_INCONSISTENT;
    };
  }

  static VerificationReason of(Invalid invalid) {
    return switch (invalid.reason()) {
      case CHANGED -> CONTENT_CHANGED;
      case COVERAGE, FORM -> SIGNATURE_FORM;
      case UNTRUSTED -> CERTIFICATE_UNTRUSTED;
      case REVOKED -> CERTIFICATE_REVOKED;
      case EXPIRED -> CERTIFICATE_EXPIRED;
    };
  }

  static VerificationReason of(Indeterminate open) {
    return switch (open.reason()) {
      case NO_REVOCATION_ANSWER -> REVOCATION_UNKNOWN;
      case NO_PROOF_OF_TIME -> TIME_UNPROVED;
      case NO_TIME_INSIDE -> TIME_NOT_INSIDE;
      case OTHER -> EVIDENCE_MISSING;
    };
  }
}
