package vn.hocbaso.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.signing.provider.ProviderRegistry;
import vn.hocbaso.testing.LocalTestResource;

/** What happens when the PIN, the certificate or an authority does not cooperate. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class SigningTroubleTest {

  @Inject SigningBatches batches;
  @Inject BatchFixture fixture;
  @Inject RecordingReceiver receiver;
  @Inject ProviderRegistry providers;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  @AfterEach
  void mendTheAuthority() {
    fixture.authority().fail(Outage.NONE);
  }

  @Test
  void refusesAWrongPinAndWipesIt() {
    BatchKey key = fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    char[] pin = "654321".toCharArray();
    assertThatThrownBy(() -> batches.authorise(key, BatchFixture.ACCOUNT, pin))
        .isInstanceOfSatisfying(
            DomainException.class, refused -> assertThat(refused.arguments()).containsExactly(4))
        .hasMessage("SIGNING_PIN_REFUSED");
    assertThat(pin).containsOnly('\0');
    assertThat(batches.get(key).state()).isEqualTo(BatchState.AWAITING_AUTHORISATION);
  }

  @Test
  void locksASignerOutAfterFiveWrongPinsInARowAndOpensAgainLater() {
    BatchKey key = fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    for (int i = 0; i < 5; i++) {
      wrongPin(key);
    }
    assertThatThrownBy(() -> fixture.authorise(key)).hasMessage("SIGNING_PIN_LOCKED");
    fixture.pinLockIsOver(key.tenant());
    assertThat(fixture.signed(key).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void aRightPinStartsTheCountAgain() {
    SignerIdentity signer = fixture.enrolled();
    BatchKey key = fixture.prepared(signer, BatchFixture.documents(1));
    for (int i = 0; i < 4; i++) {
      wrongPin(key);
    }
    fixture.signed(key);
    wrongPin(key);
    assertThatThrownBy(() -> batches.authorise(key, BatchFixture.ACCOUNT, "0".toCharArray()))
        .hasMessage("SIGNING_PIN_REFUSED");
  }

  @Test
  void signsNothingWithARevokedCertificate() {
    SignerIdentity signer = fixture.enrolled();
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = fixture.prepared(signer, documents);
    fixture
        .authority()
        .revoke(
            providers
                .find("keystore")
                .orElseThrow()
                .find(signer)
                .orElseThrow()
                .certificate()
                .getSerialNumber(),
            clock.instant());
    assertFailed(fixture.signed(key), "SIGNING_CERTIFICATE_REVOKED");
    assertThat(receiver.of(documents.getFirst().reference())).isEmpty();
  }

  @Test
  void fallsBackToTheRevocationListWhenOcspIsDown() {
    BatchKey key = fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    fixture.authority().fail(Outage.OCSP);
    assertThat(fixture.signed(key).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void signsNothingWithoutARevocationAnswerAndCanBeRetried() {
    BatchKey key = fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    fixture.authority().fail(Outage.REVOCATION);
    assertFailed(fixture.signed(key), "SIGNING_REVOCATION_UNKNOWN");
    fixture.authority().fail(Outage.NONE);
    assertThat(fixture.signed(key).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void signsNothingWithoutATimestampAndCanBeRetried() {
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = fixture.prepared(fixture.enrolled(), documents);
    fixture.authority().fail(Outage.TIMESTAMP);
    assertFailed(fixture.signed(key), "SIGNING_TIMESTAMP_UNAVAILABLE");
    assertThat(receiver.of(documents.getFirst().reference())).isEmpty();
    fixture.authority().fail(Outage.NONE);
    assertThat(fixture.signed(key).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void opensNoBatchForSomebodyWithoutACertificate() {
    SignerIdentity nobody = new SignerIdentity.Person("000000000000", "Không Ai");
    assertThatThrownBy(() -> fixture.prepared(nobody, BatchFixture.documents(1)))
        .hasMessage("SIGNING_CERTIFICATE_MISSING");
  }

  @Test
  void spendsNoTryAndAccusesNobodyWhenTheKeyIsMissing() throws IOException {
    SignerIdentity.Person signer = fixture.enrolled();
    BatchKey key = fixture.prepared(signer, BatchFixture.documents(1));
    Path chain = fixture.keystores.resolve("person-" + signer.personalIdNumber() + ".pem");
    byte[] kept = Files.readAllBytes(chain);
    Files.delete(chain);
    assertThatThrownBy(() -> fixture.authorise(key)).hasMessage("SIGNING_CERTIFICATE_MISSING");
    assertThat(fixture.pinTries(key)).isZero();
    assertThat(refusals(key)).isZero();
    Files.write(chain, kept);
    wrongPin(key);
    assertThat(fixture.pinTries(key)).isEqualTo(1);
    assertThat(refusals(key)).isEqualTo(1);
  }

  private long refusals(BatchKey key) {
    return trail.newest(key.tenant(), OptionalLong.empty(), 10).stream()
        .filter(entry -> entry.event().act() == AuditAct.SIGNING_PIN_REFUSED)
        .count();
  }

  private void wrongPin(BatchKey key) {
    assertThatThrownBy(() -> batches.authorise(key, BatchFixture.ACCOUNT, "0".toCharArray()))
        .hasMessage("SIGNING_PIN_REFUSED");
  }

  private static void assertFailed(BatchView finished, String problem) {
    assertThat(finished.items()).hasSize(1);
    assertThat(finished.items().getFirst().state()).isEqualTo(ItemState.FAILED);
    assertThat(finished.items().getFirst().problem()).contains(problem);
  }
}
