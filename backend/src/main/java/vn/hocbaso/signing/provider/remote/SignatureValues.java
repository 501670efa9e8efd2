package vn.hocbaso.signing.provider.remote;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;
import vn.hocbaso.signing.trust.SignatureScheme;

/** Reads signature values as providers write them. */
public final class SignatureValues {

  private SignatureValues() {}

  /**
   * Values in the order of the parts. Of a list that is too short only values are kept that verify
   * with the part in their place: it does not say which parts it left out.
   */
  public static Map<UUID, byte[]> inOrder(SigningOrder order, List<String> encoded) {
    if (encoded.size() > order.parts().size()) {
      throw new ProviderUnavailableException("more values than hashes");
    }
    boolean whole = encoded.size() == order.parts().size();
    Map<UUID, byte[]> values = new HashMap<>();
    for (int i = 0; i < encoded.size(); i++) {
      Part part = order.parts().get(i);
      byte[] value = value(order, encoded.get(i));
      if (whole || order.isSigned(part, value)) {
        values.put(part.id(), value);
      }
    }
    return values;
  }

  /** One value; of an elliptic key as a DER sequence, however it came. */
  public static byte[] value(SigningOrder order, String encoded) {
    byte[] value = decode(encoded);
    return order.certificate().scheme() == SignatureScheme.ECDSA ? sequence(value) : value;
  }

  /**
   * Decodes Base64, with line breaks or without.
   *
   * @throws ProviderUnavailableException when it is none
   */
  static byte[] decode(String encoded) {
    try {
      return Base64.getDecoder().decode(encoded.replace("\r", "").replace("\n", ""));
    } catch (IllegalArgumentException broken) {
      throw new ProviderUnavailableException("the answer has no usable Base64");
    }
  }

  // Two numbers of the same length, as IEEE P1363 has them, become a sequence. A random pair that
  // happens to be a sequence as well is out of the question.
  private static byte[] sequence(byte[] value) {
    if (value.length % 2 != 0 || isSequence(value)) {
      return value;
    }
    int half = value.length / 2;
    try {
      return new DERSequence(
              new ASN1Integer[] {
                new ASN1Integer(new BigInteger(1, value, 0, half)),
                new ASN1Integer(new BigInteger(1, value, half, half))
              })
          .getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isSequence(byte[] value) {
    try {
      return ASN1Primitive.fromByteArray(value) instanceof ASN1Sequence pair
          && pair.size() == 2
          && pair.getObjectAt(0) instanceof ASN1Integer
          && pair.getObjectAt(1) instanceof ASN1Integer;
    } catch (IOException | IllegalArgumentException | ClassCastException other) {
      return false;
    }
  }
}
