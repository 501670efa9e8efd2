package vn.hocbaso.record;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.signing.ForeignSignature;

/**
 * What a file proves by itself. Nobody was asked whether the record is still in force: a record
 * that its school revoked verifies as before.
 *
 * @param failedCheck the check that decided against it
 * @param reason what exactly was found
 * @param checks every check that was made, in order
 * @param record what the file says it is; only of a valid file
 * @param subjectSigners subject teachers, in the order of the subjects
 * @param foreign the signatures, if another system made the file
 * @param printedAddress the public page that the PDF sends its readers to
 */
public record FileVerdict(
    Word word,
    Optional<VerificationCheck> failedCheck,
    Optional<VerificationReason> reason,
    List<CheckResult> checks,
    Optional<RecordFacts> record,
    List<SignerFacts> signers,
    List<SubjectSignerFacts> subjectSigners,
    List<ForeignSignature> foreign,
    Optional<URI> printedAddress) {

  private static final String BUNDLE = "verification";

  /** Copies the lists. */
  public FileVerdict {
    checks = List.copyOf(checks);
    signers = List.copyOf(signers);
    subjectSigners = List.copyOf(subjectSigners);
    foreign = List.copyOf(foreign);
  }

  /** The answer in one word. */
  public enum Word {
    /** A record of the school that it names, whole and signed as it must be. */
    VALID,
    /** Changed, forged, or never a record. */
    NOT_VALID,
    /** Nothing speaks against it, and something needed to be sure is missing. */
    CANNOT_DECIDE,
    /** Of another system; never called a valid record. */
    FOREIGN
  }

  /** A check and how it went. */
  public record CheckResult(VerificationCheck check, boolean passed) {

    /** What was checked, for people. */
    public String label(Locale language) {
      return text(language, "CHECK." + check);
    }
  }

  /** Enough to compare with the paper in the hand. */
  public record RecordFacts(
      String school,
      String schoolYear,
      String className,
      String student,
      String lookupCode,
      int version) {}

  /**
   * Who signed.
   *
   * @param signedAt by the signer's own word; empty in a signature of plain XML-DSig
   * @param provedAt by a timestamp authority
   */
  public record SignerFacts(
      String role,
      String name,
      Optional<String> title,
      Optional<Instant> signedAt,
      Optional<Instant> provedAt) {

    /** The role, for people. */
    public String roleLabel(Locale language) {
      return text(language, "ROLE." + role);
    }
  }

  /**
   * A teacher who signed a subject, as the record prints them.
   *
   * @param signedAt by the signature's own account; empty for plain XML-DSig
   * @param provedAt by a timestamp authority
   */
  public record SubjectSignerFacts(
      String subject, String name, Optional<Instant> signedAt, Optional<Instant> provedAt) {}

  /** The answer in a few words. */
  public String headline(Locale language) {
    return switch (word) {
      case VALID, NOT_VALID, CANNOT_DECIDE -> text(language, "VERDICT." + word);
      case FOREIGN -> text(language, "FOREIGN.headline");
    };
  }

  /** What exactly was found, or what the answer means. */
  public String explanation(Locale language) {
    return reason
        .map(found -> text(language, "REASON." + found))
        .orElseGet(
            () -> text(language, word == Word.FOREIGN ? "FOREIGN.explanation" : "OFFLINE.VALID"));
  }

  /** What to do now. */
  public String advice(Locale language) {
    return text(
        language,
        "ADVICE."
            + switch (word) {
              case VALID -> "OFFLINE";
              case NOT_VALID -> "INVALID";
              case CANNOT_DECIDE -> "UNDECIDED";
              case FOREIGN -> "FOREIGN";
            });
  }

  /** Words for a foreign signature: integrity, trust and scope, in this order. */
  public static List<String> words(ForeignSignature signature, Locale language) {
    return List.of(
        text(language, "FOREIGN." + signature.integrity()),
        text(language, "FOREIGN." + signature.trust()),
        text(language, "FOREIGN." + signature.scope()));
  }

  private static String text(Locale language, String key) {
    return Texts.text(BUNDLE, language, key, List.of());
  }
}
