package vn.hocbaso.signing.validation;

import java.time.Clock;
import java.util.Set;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.XmlFindings;
import vn.hocbaso.signing.confirmation.ConfirmSeal;
import vn.hocbaso.signing.confirmation.ConfirmXml;
import vn.hocbaso.signing.confirmation.FreshAnswers;
import vn.hocbaso.signing.trust.TrustedPaths;
import vn.hocbaso.signing.trust.World;

/** The validation of a test world. */
public final class Validations {

  static final Set<String> IDS = Set.of("thongtinhocba", "data");

  private Validations() {}

  public static SignatureValidation of(World world) {
    return of(world, world.trustedPaths(), Clock.systemUTC());
  }

  /** The same at another time. */
  static SignatureValidation at(World world, Clock clock) {
    return of(world, world.trustedPaths(), clock);
  }

  /** The signature library decides everything: the quick confirmation trusts nobody. */
  public static SignatureValidation byLibraryAlone(World world) {
    return of(world, World.create().trustedPaths(), Clock.systemUTC());
  }

  private static SignatureValidation of(World world, TrustedPaths confirmed, Clock clock) {
    LibraryCheck library = new LibraryCheck(world.authorities(), clock);
    FreshAnswers fresh = FreshAnswers.of(world.authorities(), clock);
    TrustedPaths paths = world.trustedPaths();
    return new GatedValidation(
        new ValidateXml(library, new XmlGate(paths), ConfirmXml.of(confirmed, fresh, clock)),
        new ValidatePdf(new SealGate(paths), library, ConfirmSeal.of(confirmed, fresh, clock)),
        paths);
  }

  static XmlFindings xml(World world, byte[] content) {
    return of(world).validateXml(content, IDS);
  }
}
