package vn.hocbaso.signing.provider.remote;

import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

/**
 * A key at a provider, as {@code credentials/info} of CSC describes it.
 *
 * @param id the provider's name for it
 * @param algorithms object identifiers of what the key does
 * @param largestOrder signatures under one approval, {@code multisign}
 */
public record Credential(
    String id, List<X509Certificate> chain, List<String> algorithms, int largestOrder) {

  /** Copies the lists. */
  public Credential {
    chain = List.copyOf(chain);
    algorithms = List.copyOf(algorithms);
  }

  /** Reads a description; empty when the key is switched off or has no certificate. */
  public static Optional<Credential> read(String id, Answer info) {
    Optional<Answer> key =
        info.part("key").filter(one -> one.optional("status").orElse("").equals("enabled"));
    List<String> encoded =
        info.part("cert").map(one -> one.texts("certificates")).orElse(List.of());
    if (key.isEmpty() || encoded.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Credential(
            id, Certificates.read(encoded), key.get().texts("algo"), info.number("multisign")));
  }

  /** The one whose certificate ends last, of several. */
  public static Optional<Credential> newest(List<Credential> all) {
    return all.stream().max(Comparator.comparing(one -> one.chain().getFirst().getNotAfter()));
  }

  /** The one that the order's certificate belongs to. */
  public static Optional<Credential> of(SigningOrder order, List<Credential> all) {
    return all.stream()
        .filter(one -> one.chain().getFirst().equals(order.certificate().certificate()))
        .findFirst();
  }

  /** For the signer: chain and way to sign. */
  public SigningCertificate certificate(RsaPadding padding) {
    return new SigningCertificate(
        chain, SignatureScheme.of(chain.getFirst().getPublicKey(), padding));
  }
}
