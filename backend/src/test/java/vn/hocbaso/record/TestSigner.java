package vn.hocbaso.record;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.local.authority.AuthorityControl;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.ProviderRegistry;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.WrongPinException;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings;
import vn.hocbaso.testing.DatabaseOwner;

/** Signs outside the workflow, as somebody does who has a key and no scruples. */
@Singleton
public class TestSigner {

  @Inject @All List<SignatureFormat> formats;
  @Inject ProviderRegistry providers;

  @Inject
  @ConfigProperty(name = "hocba.signing.providers.keystore.directory")
  Path keystores;

  @Inject SigningSettings settings;
  @Inject DataSource database;
  @Inject Clock clock;

  AuthorityControl authority() {
    return new AuthorityControl(keystores.resolve("..").normalize());
  }

  Path trustAnchors() {
    return settings.trustAnchors().orElseThrow();
  }

  /** A school that the authority knows and ours is not. */
  SignerIdentity.Organisation stranger() {
    String taxCode = "%010d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000_000));
    authority().enrol(new Holder.Organisation(taxCode, "Trường khác"));
    return new SignerIdentity.Organisation(taxCode, "Trường khác");
  }

  byte[] seal(byte[] pdf, SignerIdentity signer) {
    return sign(pdf, new PdfSeal("Phát hành học bạ số"), signer);
  }

  byte[] sign(byte[] xml, SignatureRole role, SignerIdentity signer) {
    return sign(xml, new XmlSlot(role.slot(), role.signedId(), SignatureLevel.LT, null), signer);
  }

  SigningCertificate certificate(SignerIdentity signer) {
    return keys().find(signer).orElseThrow();
  }

  private SignatureProvider keys() {
    return providers.find("keystore").orElseThrow();
  }

  private byte[] sign(byte[] content, SignaturePlacement placement, SignerIdentity signer) {
    SignatureFormat format =
        formats.stream().filter(one -> one.handles(placement)).findFirst().orElseThrow();
    SigningCertificate certificate = certificate(signer);
    try (SigningChannel key = keys().open(signer, RecordDesk.PIN.toCharArray())) {
      PreparedSignature prepared = format.prepare(content, placement, certificate, clock.instant());
      var part = new SigningOrder.Part(UUID.randomUUID(), prepared.toBeSigned());
      var order = new SigningOrder(UUID.randomUUID(), signer, certificate, "Thử", List.of(part));
      var signed = (OrderProgress.Signed) key.begin(order);
      return format.complete(prepared, Objects.requireNonNull(signed.values().get(part.id())));
    } catch (WrongPinException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The member of staff behind an account. */
  SignerIdentity.Person identityOf(String account) {
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select personal_id_number, full_name from staff where account = ?")) {
      query.setString(1, account);
      var found = query.executeQuery();
      found.next();
      return new SignerIdentity.Person(found.getString(1), found.getString(2));
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Puts another file into the register, as only somebody can who owns the database. */
  void putIntoRegister(UUID recordId, String kind, byte[] content) {
    String switchTrigger = "alter table year_record_file %s trigger year_record_file_append_only";
    try (Connection connection = DatabaseOwner.connect();
        var statement = connection.createStatement();
        var update =
            connection.prepareStatement(
                "update year_record_file set content = ?, sha256 = ? where record_id = ? and kind ="
                    + " ? and event_number = (select max(event_number) from year_record_file"
                    + " where record_id = ? and kind = ?)")) {
      statement.execute(switchTrigger.formatted("disable"));
      update.setBytes(1, content);
      update.setString(2, Digests.sha256(content));
      update.setObject(3, recordId);
      update.setString(4, kind);
      update.setObject(5, recordId);
      update.setString(6, kind);
      update.executeUpdate();
      statement.execute(switchTrigger.formatted("enable"));
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
