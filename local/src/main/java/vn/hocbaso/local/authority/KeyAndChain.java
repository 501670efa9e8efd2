package vn.hocbaso.local.authority;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/** A private key with its certificate first, then the issuers up to the root. */
record KeyAndChain(PrivateKey key, List<X509Certificate> chain) {

  KeyAndChain {
    chain = List.copyOf(chain);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The chain of a certificate that this key has just issued. */
  List<X509Certificate> chainOf(X509Certificate issued) {
    return Stream.concat(Stream.of(issued), chain.stream()).toList();
  }
}
