package vn.hocbaso.signing.validation;

import java.time.Clock;
import java.util.Set;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.XmlFindings;
import vn.hocbaso.signing.trust.World;

/** The validation of a test world. */
public final class Validations {

  static final Set<String> IDS = Set.of("thongtinhocba", "data");

  private Validations() {}

  public static SignatureValidation of(World world) {
    LibraryCheck library = new LibraryCheck(world.authorities(), Clock.systemUTC());
    SealGate gate = new SealGate(world.trustedPaths());
    return new GatedValidation(
        new ValidateXml(library, new XmlGate(world.trustedPaths())),
        new ValidatePdf(gate, library),
        world.trustedPaths());
  }

  static XmlFindings xml(World world, byte[] content) {
    return of(world).validateXml(content, IDS);
  }
}
