package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;

/** The target of the attacks: two issued records, and the verdict on whatever is made of them. */
final class Attacks {

  static final World WORLD = World.shared();
  static final IssuedFiles ISSUED = IssuedFiles.of(WORLD, "Trần Bé Na");
  static final IssuedFiles OTHER = IssuedFiles.of(WORLD, "Lê Bé Tí");

  private static final FileVerification VERIFICATION =
      new FileVerification(Validations.of(WORLD), Clock.systemUTC());
  private static final FileVerification LIBRARY_ALONE =
      new FileVerification(Validations.byLibraryAlone(WORLD), Clock.systemUTC());

  /** In which of the two accepted forms a record is signed. */
  enum Form {
    XADES(ISSUED, OTHER),
    /** Plain XML-DSig; alone it is never valid, but what is wrong with it is said all the same. */
    PLAIN(IssuedFiles.plain(WORLD, "Trần Bé Na"), IssuedFiles.plain(WORLD, "Lê Bé Tí"));

    private final IssuedFiles issued;
    private final IssuedFiles other;

    Form(IssuedFiles issued, IssuedFiles other) {
      this.issued = issued;
      this.other = other;
    }

    IssuedFiles issued() {
      return issued;
    }

    String xml() {
      return new String(issued.xml(), UTF_8);
    }

    String other() {
      return new String(other.xml(), UTF_8);
    }

    /** With these three signers, in the order of the roles. */
    byte[] signed(World world, byte[] unsigned, Holder... signers) {
      return IssuedFiles.signed(
          world, unsigned, this == PLAIN ? SignatureLevel.XMLDSIG : SignatureLevel.LT, signers);
    }
  }

  private Attacks() {}

  static String xml() {
    return new String(ISSUED.xml(), UTF_8);
  }

  /** The same with and without the quick confirmation of what is beyond doubt. */
  static FileVerdict verdict(byte[] file) {
    FileVerdict verdict = VERIFICATION.verify(file);
    assertThat(verdict).isEqualTo(LIBRARY_ALONE.verify(file));
    return verdict;
  }

  static void refused(String forged, VerificationCheck check, VerificationReason reason) {
    assertThat(forged).isNotIn(Form.XADES.xml(), Form.PLAIN.xml());
    refused(forged.getBytes(UTF_8), check, reason);
  }

  /** Refused by this check, for this reason, in words that differ from those of every other. */
  static void refused(byte[] forged, VerificationCheck check, VerificationReason reason) {
    FileVerdict verdict = verdict(forged);
    assertThat(verdict.reason()).contains(reason);
    assertThat(verdict.failedCheck()).contains(check);
    assertThat(verdict.word()).isEqualTo(FileVerdict.Word.NOT_VALID);
    assertThat(verdict.record()).isEmpty();
    assertThat(verdict.explanation(Texts.VIETNAMESE))
        .isNotEqualTo(verdict.headline(Texts.VIETNAMESE))
        .doesNotContain("REASON.");
  }

  /** The signature that stands in a slot. */
  static String signatureIn(String xml, String slot) {
    return find(xml, "<" + slot + ">(<ds:Signature .*?</ds:Signature>)</" + slot + ">", 1);
  }

  /** An element with everything in it. */
  static String element(String xml, String name) {
    return find(xml, "<" + name + "[ >].*?</" + name + ">", 0);
  }

  private static String find(String xml, String pattern, int group) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(group);
  }
}
