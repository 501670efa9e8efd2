package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SignerKey;
import vn.hocbaso.signing.provider.SignatureProvider;

/** Starts the work on a batch, unless it already runs, in the way that its provider asks for. */
@ApplicationScoped
class AuthoriseBatch {

  private final BatchExpiry expiry;
  private final Keys keys;
  private final OpenKey openKey;
  private final AuthoriseWithPin withPin;
  private final AuthoriseElsewhere elsewhere;

  AuthoriseBatch(
      BatchExpiry expiry,
      Keys keys,
      OpenKey openKey,
      AuthoriseWithPin withPin,
      AuthoriseElsewhere elsewhere) {
    this.expiry = expiry;
    this.keys = keys;
    this.openKey = openKey;
    this.withPin = withPin;
    this.elsewhere = elsewhere;
  }

  /** The signer may have another certificate by now; a token at the desk cannot be asked. */
  void authorise(StoredKey batch, String openedBy, char[] pin) {
    Wanted wanted = QuarkusTransaction.requiringNew().call(() -> wanted(batch, openedBy));
    SignatureProvider provider = keys.require(wanted.provider());
    switch (provider.terms().approval()) {
      case PIN -> {
        SignerKey present = present(wanted);
        withPin.authorise(
            batch,
            openedBy,
            present,
            openKey.open(new OpenKey.Wish(batch, openedBy, wanted.signer()), provider, pin));
      }
      case REMOTE ->
          elsewhere.authorise(
              batch, openedBy, Optional.of(present(wanted)), provider.terms().largestOrder());
      case DESK ->
          elsewhere.authorise(batch, openedBy, Optional.empty(), provider.terms().largestOrder());
    }
  }

  private SignerKey present(Wanted wanted) {
    return keys.choose(wanted.signer(), Optional.of(wanted.provider()), List.of());
  }

  private Wanted wanted(StoredKey batch, String openedBy) {
    SigningBatch found = expiry.requireInTime(batch, openedBy);
    return new Wanted(found.signer(), found.provider());
  }

  private record Wanted(SignerIdentity signer, String provider) {}
}
