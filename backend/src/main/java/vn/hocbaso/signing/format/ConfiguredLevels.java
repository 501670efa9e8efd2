package vn.hocbaso.signing.format;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignatureLevels;
import vn.hocbaso.signing.format.FormatSettings.TimestampMode;
import vn.hocbaso.signing.format.FormatSettings.XmlProfile;

/** Levels from the settings. */
@ApplicationScoped
class ConfiguredLevels implements SignatureLevels {

  private final FormatSettings settings;

  ConfiguredLevels(FormatSettings settings) {
    this.settings = settings;
  }

  /** What cannot be is refused at the start and not when the first record is sealed. */
  void check(@Observes StartupEvent event) {
    ofPerson();
    ofOrganisation();
    ofSeal();
  }

  @Override
  public SignatureLevel ofPerson() {
    return xml(settings.level().person());
  }

  @Override
  public SignatureLevel ofOrganisation() {
    return xml(settings.level().organisation());
  }

  @Override
  public SignatureLevel ofSeal() {
    if (settings.level().seal() == SignatureLevel.LT) {
      throw new IllegalStateException(
          "hocba.signing.level.seal is T or LTA: evidence behind a seal is believed only where a"
              + " timestamp covers it");
    }
    if (settings.level().seal() == SignatureLevel.B
        && settings.xmlProfile() == XmlProfile.XMLDSIG) {
      throw new IllegalStateException(
          "hocba.signing.level.seal is T or LTA under hocba.signing.xml-profile=XMLDSIG: the seal"
              + " is the only proof of time");
    }
    return timed(settings.level().seal());
  }

  /** Plain XML-DSig has no place for a proof: its seal needs a timestamp of its own. */
  @Override
  public boolean oneTimestampPerBatch() {
    return settings.timestampMode() == TimestampMode.BATCH
        && settings.xmlProfile() != XmlProfile.XMLDSIG;
  }

  private SignatureLevel xml(SignatureLevel level) {
    return switch (settings.xmlProfile()) {
      case XADES -> timed(level);
      case XMLDSIG -> SignatureLevel.XMLDSIG;
    };
  }

  /** In batch mode the timestamp comes later and covers the finished signatures. */
  private SignatureLevel timed(SignatureLevel level) {
    if (level == SignatureLevel.XMLDSIG) {
      throw new IllegalStateException("XMLDSIG is set by hocba.signing.xml-profile, not as level");
    }
    return oneTimestampPerBatch() ? SignatureLevel.B : level;
  }
}
