package vn.hocbaso.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DeskOrder;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.signing.SigningKeys;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.testing.LocalTestResource;

/** Batches whose values come from a token at the signer's desk, or a vendor's signing client. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class DeskBatchTest {

  @Inject SigningBatches batches;
  @Inject SigningKeys keys;
  @Inject BatchFixture fixture;
  @Inject RecordingReceiver receiver;

  private SignerIdentity.Person signer;

  @BeforeEach
  void enrol() {
    signer = fixture.enrolled();
  }

  @Test
  void makesDocumentsOfTheValuesThatTheDeskDelivers() {
    List<DocumentToSign> documents = BatchFixture.documents(3);
    BatchKey key = asked(documents);
    DeskOrder order = batches.deskOrder(key, BatchFixture.ACCOUNT);
    assertThat(order.hashes()).hasSize(3).allSatisfy(one -> assertThat(one.sha256()).hasSize(32));
    deliver(key, order, values(order));
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(3);
    assertThat(documents).allSatisfy(one -> assertThat(receiver.of(one.reference())).hasSize(1));
  }

  @Test
  void keepsWhatWasDeliveredBeforeTheLineWasCut() {
    BatchKey key = asked(BatchFixture.documents(3));
    DeskOrder order = batches.deskOrder(key, BatchFixture.ACCOUNT);
    Map<UUID, byte[]> values = values(order);
    UUID first = order.hashes().getFirst().id();
    deliver(key, order, Map.of(first, values.get(first)));

    DeskOrder rest = batches.deskOrder(key, BatchFixture.ACCOUNT);
    assertThat(rest.id()).isEqualTo(order.id());
    assertThat(rest.hashes()).extracting(DeskOrder.Hash::id).doesNotContain(first).hasSize(2);
    deliver(key, rest, values);
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(3);
  }

  @Test
  void failsTheDocumentWhoseValueIsNoSignatureAndNoOther() {
    BatchKey key = asked(BatchFixture.documents(2));
    DeskOrder order = batches.deskOrder(key, BatchFixture.ACCOUNT);
    Map<UUID, byte[]> values = values(order);
    UUID first = order.hashes().getFirst().id();
    UUID second = order.hashes().getLast().id();
    values.put(first, values.get(second));
    deliver(key, order, values);
    BatchView finished = finished(key);
    assertThat(finished.items())
        .extracting(item -> item.state() + item.problem().orElse(""))
        .containsExactly("FAILEDSIGNING_KEY_FAILED", "DONE");
  }

  @Test
  void takesValuesOnlyFromWhoOpenedTheBatchAndOnlyForItsOpenOrder() {
    BatchKey key = asked(BatchFixture.documents(1));
    DeskOrder order = batches.deskOrder(key, BatchFixture.ACCOUNT);
    Map<UUID, byte[]> values = values(order);
    assertThatThrownBy(() -> batches.deskOrder(key, "somebody.else"))
        .hasMessage("SIGNING_BATCH_UNKNOWN");
    assertThatThrownBy(() -> batches.deliver(key, "somebody.else", order.id(), values))
        .hasMessage("SIGNING_BATCH_UNKNOWN");
    assertThatThrownBy(() -> batches.deliver(key, BatchFixture.ACCOUNT, UUID.randomUUID(), values))
        .hasMessage("SIGNING_ORDER_GONE");
    deliver(key, order, values);
    finished(key);
    assertThatThrownBy(() -> deliver(key, order, values)).hasMessage("SIGNING_ORDER_GONE");
  }

  @Test
  void takesNoValuesForABatchWhoseKeyIsNotAtTheDesk() {
    BatchKey key = fixture.prepared(signer, BatchFixture.documents(1));
    assertThatThrownBy(() -> batches.deskOrder(key, BatchFixture.ACCOUNT))
        .hasMessage("SIGNING_ORDER_GONE");
  }

  @Test
  void opensNoBatchForACertificateOfSomebodyElse() {
    SignerIdentity.Person other = fixture.enrolled();
    assertThatThrownBy(() -> keys.choose(signer, Optional.of("desk"), chain(other)))
        .hasMessage("SIGNING_CERTIFICATE_FOREIGN");
    assertThatThrownBy(() -> keys.choose(signer, Optional.of("desk"), List.of()))
        .hasMessage("SIGNING_CERTIFICATE_MISSING");
    assertThatThrownBy(
            () -> keys.choose(signer, Optional.of("desk"), List.of(new byte[] {1, 2, 3})))
        .hasMessage("SIGNING_CERTIFICATE_UNSUITABLE");
  }

  private BatchKey asked(List<DocumentToSign> documents) {
    var chosen = keys.choose(signer, Optional.of("desk"), chain(signer));
    BatchKey key = fixture.prepared(UUID.randomUUID(), signer, chosen, documents);
    assertThat(batches.authorise(key, BatchFixture.ACCOUNT, new char[0]).state())
        .isEqualTo(BatchState.AWAITING_APPROVAL);
    return key;
  }

  private void deliver(BatchKey key, DeskOrder order, Map<UUID, byte[]> values) {
    batches.deliver(key, BatchFixture.ACCOUNT, order.id(), values);
  }

  private List<byte[]> chain(SignerIdentity of) {
    var found = keys.choose(of, Optional.of("keystore"), List.of());
    try {
      List<byte[]> encoded = new ArrayList<>();
      for (X509Certificate one : SigningCertificate.read(found.chain())) {
        encoded.add(one.getEncoded());
      }
      return encoded;
    } catch (CertificateException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Signs the hashes alone, as a token does: it never sees what is hashed. */
  private Map<UUID, byte[]> values(DeskOrder order) {
    Map<UUID, byte[]> values = new HashMap<>();
    try {
      PrivateKey key = key();
      for (DeskOrder.Hash hash : order.hashes()) {
        Signature signature = Signature.getInstance("NONEwithECDSA");
        signature.initSign(key);
        signature.update(hash.sha256());
        values.put(hash.id(), signature.sign());
      }
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    return values;
  }

  private PrivateKey key() throws GeneralSecurityException {
    char[] pin = TestAuthority.PIN.toCharArray();
    var file = fixture.keystores.resolve("person-" + signer.personalIdNumber() + ".p12").toFile();
    try {
      KeyStore store = KeyStore.getInstance(file, pin);
      return (PrivateKey) store.getKey(store.aliases().nextElement(), pin);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private BatchView finished(BatchKey key) {
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> batches.get(key).state() == BatchState.FINISHED);
    return batches.get(key);
  }
}
