package vn.hocbaso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.SignatureScheme;

/** What signing and verifying cost without any document: OpenSSL's own figures, and Java's. */
final class RawLimit {

  private static final int MESSAGE = 256;
  private static final Pattern RATES = Pattern.compile("([0-9.]+)\\s+([0-9.]+)\\s*$");

  private final Report report;
  private final Duration time;

  RawLimit(Report report, Duration time) {
    this.report = report;
    this.time = time;
  }

  /**
   * OpenSSL's figures; those for several threads come from as many processes.
   *
   * @return RSA-2048 signatures in a second; empty without OpenSSL
   */
  OptionalDouble openssl(int threads) throws IOException, InterruptedException {
    OptionalDouble signatures = OptionalDouble.empty();
    try {
      for (String line : speed(threads).lines().toList()) {
        Matcher rates = RATES.matcher(line);
        if (line.startsWith("rsa") && line.contains("2048 bits") && rates.find()) {
          signatures = OptionalDouble.of(Double.parseDouble(rates.group(1)));
          add("RSA-2048", threads, rates);
        } else if (line.contains("256 bits ecdsa") && rates.find()) {
          add("P-256", threads, rates);
        }
      }
    } catch (IOException missing) {
      report.note("openssl was not found: nothing is compared with it");
    }
    return signatures;
  }

  /** Java's figures with the providers as they are ordered now. */
  void java(int threads) throws Exception {
    KeyPair rsa = keys("RSA", 2048);
    KeyPair curve = keys("EC", 256);
    measure(SignatureScheme.RSA_PSS, rsa, threads);
    measure(SignatureScheme.RSA_PKCS1, rsa, threads);
    measure(SignatureScheme.ECDSA, curve, threads);
  }

  /** What the keys of the service sign with, where that is not Java. */
  void library(int threads) throws Exception {
    NativeCrypto crypto = NativeCrypto.ifPossible();
    if (!crypto.isActive()) {
      report.note("the native library does not load here: Java signs alone");
      return;
    }
    for (SignatureScheme scheme : SignatureScheme.values()) {
      KeyPair keys = scheme == SignatureScheme.ECDSA ? keys("EC", 256) : keys("RSA", 2048);
      byte[] data = new byte[MESSAGE];
      Pace.of(threads, time, () -> crypto.sign(scheme, keys.getPrivate(), data))
          .report(report, "native library, " + scheme + " sign", threads);
    }
  }

  private void measure(SignatureScheme scheme, KeyPair keys, int threads) throws Exception {
    byte[] data = new byte[MESSAGE];
    byte[] value = scheme.sign(keys.getPrivate(), data);
    String name = "Java (" + provider(keys) + "), " + scheme;
    Pace.of(threads, time, () -> scheme.sign(keys.getPrivate(), data))
        .report(report, name + " sign", threads);
    Pace.of(threads, time, () -> require(scheme.verify(keys.getPublic(), data, value)))
        .report(report, name + " verify", threads);
  }

  private static void require(boolean verified) {
    if (!verified) {
      throw new BenchFailure("a signature that was just made does not verify");
    }
  }

  /** Which provider signs with such a key. */
  private static String provider(KeyPair keys) throws GeneralSecurityException {
    boolean rsa = keys.getPublic().getAlgorithm().equals("RSA");
    Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    return signature.getProvider().getName();
  }

  private static KeyPair keys(String algorithm, int size) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(size);
    return generator.generateKeyPair();
  }

  private void add(String key, int threads, Matcher rates) {
    String name = "OpenSSL, " + key;
    String after = threads == 1 ? ", 1 process" : ", " + threads + " processes";
    double sign = Double.parseDouble(rates.group(1));
    double verify = Double.parseDouble(rates.group(2));
    report.add(Figure.of("signing", name + " sign" + after, "1/s", sign));
    report.add(Figure.of("signing", name + " verify" + after, "1/s", verify));
  }

  /** One process is measured by its processor time, several together can only be by the clock. */
  private static String speed(int threads) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("openssl", "speed", "-seconds", "3"));
    if (threads > 1) {
      command.addAll(List.of("-multi", Integer.toString(threads)));
    }
    command.addAll(List.of("rsa2048", "ecdsap256"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer;
  }
}
