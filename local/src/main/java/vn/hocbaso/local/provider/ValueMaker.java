package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Finds keys and makes signature values, well or ill as the illness says. */
final class ValueMaker {

  private final SignerKeys keys;
  private final Illness illness;

  ValueMaker(SignerKeys keys, Illness illness) {
    this.keys = keys;
    this.illness = illness;
  }

  boolean knows(String user) {
    return keys.of(user).isPresent();
  }

  /** The key whose certificate is shown for a user. */
  SignerKey shown(String user) {
    return illness.of(new Illness.Place(user, "")) == Misbehaviour.WRONG_CERTIFICATE
        ? keys.other(user)
        : keys.of(user).orElseThrow(() -> new IllegalStateException("an unknown user"));
  }

  /**
   * Signs hashes in their order.
   *
   * @return as many values as there are hashes, or the first half
   */
  List<byte[]> sign(String user, List<String> hashes, boolean pss) {
    SignerKey key = keys.of(user).orElseThrow(() -> new IllegalStateException("an unknown user"));
    Misbehaviour kind = illness.of(new Illness.Place(user, ""));
    int count = kind == Misbehaviour.HALF ? hashes.size() / 2 : hashes.size();
    List<byte[]> values = new ArrayList<>();
    for (String hash : hashes.subList(0, count)) {
      byte[] value = key.sign(Base64.getDecoder().decode(hash), pss);
      if (kind == Misbehaviour.BAD_SIGNATURE) {
        value[value.length - 1] ^= 1;
      }
      values.add(value);
    }
    return values;
  }

  static ArrayNode encoded(List<byte[]> values) {
    ArrayNode array = Reply.object().arrayNode();
    values.forEach(value -> array.add(Base64.getEncoder().encodeToString(value)));
    return array;
  }
}
