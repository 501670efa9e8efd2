package vn.hocbaso.signing.provider.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;
import vn.hocbaso.signing.trust.World;

class SignatureValuesTest {

  private static final World WORLD = World.shared();

  private final SigningOrder order =
      new SigningOrder(
          UUID.randomUUID(),
          new SignerIdentity.Person(World.TEACHER.personalIdNumber(), World.TEACHER.fullName()),
          WORLD.certificate(World.TEACHER),
          "Ký lớp 5A",
          List.of(part("a"), part("b")));

  private static Part part(String text) {
    return new Part(UUID.randomUUID(), text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] signed(int part) {
    return WORLD.sign(World.TEACHER, order.parts().get(part).toBeSigned());
  }

  private static String encoded(byte[] value) {
    return Base64.getEncoder().encodeToString(value);
  }

  private static byte[] pair(byte[] sequence) {
    ASN1Sequence numbers = ASN1Sequence.getInstance(sequence);
    byte[] pair = Arrays.copyOf(number(numbers, 0), 64);
    System.arraycopy(number(numbers, 1), 0, pair, 32, 32);
    return pair;
  }

  private static byte[] number(ASN1Sequence numbers, int index) {
    BigInteger value = ASN1Integer.getInstance(numbers.getObjectAt(index)).getPositiveValue();
    return BigIntegers.asUnsignedByteArray(32, value);
  }

  @Test
  void aPairOfNumbersBecomesASequenceThatVerifies() {
    byte[] value = SignatureValues.value(order, encoded(pair(signed(0))));
    assertThat(order.isSigned(order.parts().getFirst(), value)).isTrue();
  }

  @Test
  void aSequenceStaysAsItIs() {
    byte[] sequence = signed(0);
    assertThat(SignatureValues.value(order, encoded(sequence))).isEqualTo(sequence);
  }

  @Test
  void lineBreaksInBase64AreAllowedAndNothingElse() {
    String text = encoded(signed(0));
    String broken = text.substring(0, 10) + "\r\n" + text.substring(10);
    assertThat(SignatureValues.value(order, broken)).isNotEmpty();
    assertThatThrownBy(() -> SignatureValues.value(order, "*" + text))
        .isInstanceOf(ProviderUnavailableException.class)
        .hasMessageNotContaining(text);
  }

  @Test
  void aShortListGivesOnlyWhatVerifiesInItsPlace() {
    assertThat(SignatureValues.inOrder(order, List.of(encoded(signed(0)))))
        .containsOnlyKeys(order.parts().getFirst().id());
    assertThat(SignatureValues.inOrder(order, List.of(encoded(signed(1))))).isEmpty();
  }

  @Test
  void aListThatIsTooLongIsNonsense() {
    List<String> three = List.of("AA==", "AA==", "AA==");
    assertThatThrownBy(() -> SignatureValues.inOrder(order, three))
        .isInstanceOf(ProviderUnavailableException.class);
  }
}
