package vn.hocbaso.local.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hocbaso.local.agent.AgentFault.Code;

/**
 * The question {@code sign} of the open format, checked.
 *
 * @param total signatures of the whole order
 * @param pin only before the holder has approved
 */
record SignQuestion(
    String order,
    int total,
    String certificate,
    Scheme scheme,
    Optional<String> pin,
    List<Hash> hashes) {

  static final int LARGEST = 100;

  private static final int SHA256_BYTES = 32;
  private static final int LONGEST_DESCRIPTION = 300;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Set<String> MEMBERS =
      Set.of("id", "do", "order", "description", "total", "certificate", "scheme", "pin", "hashes");

  /** One hash with its name. */
  record Hash(String id, byte[] sha256) {}

  static SignQuestion read(JsonNode question) throws AgentFault {
    Json.requireOnly(question, MEMBERS);
    String description = Json.text(question, "description");
    if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
      throw new AgentFault(Code.MALFORMED);
    }
    List<Hash> hashes = hashes(question.path("hashes"));
    int total = question.path("total").isInt() ? question.path("total").intValue() : 0;
    if (total < hashes.size()) {
      throw new AgentFault(Code.MALFORMED);
    }
    return new SignQuestion(
        name(Json.text(question, "order")),
        total,
        Json.text(question, "certificate"),
        scheme(Json.text(question, "scheme")),
        question.has("pin") ? Optional.of(Json.text(question, "pin")) : Optional.empty(),
        hashes);
  }

  private static List<Hash> hashes(JsonNode listed) throws AgentFault {
    if (!listed.isArray() || listed.isEmpty()) {
      throw new AgentFault(Code.MALFORMED);
    }
    if (listed.size() > LARGEST) {
      throw new AgentFault(Code.TOO_MANY);
    }
    List<Hash> hashes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode one : listed) {
      Json.requireOnly(one, Set.of("id", "sha256"));
      Hash hash = new Hash(name(Json.text(one, "id")), sha256(Json.text(one, "sha256")));
      if (!names.add(hash.id())) {
        throw new AgentFault(Code.MALFORMED);
      }
      hashes.add(hash);
    }
    return List.copyOf(hashes);
  }

  private static String name(String value) throws AgentFault {
    if (!NAME.matcher(value).matches()) {
      throw new AgentFault(Code.MALFORMED);
    }
    return value;
  }

  private static Scheme scheme(String name) throws AgentFault {
    return Arrays.stream(Scheme.values())
        .filter(scheme -> scheme.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AgentFault(Code.SCHEME_UNSUPPORTED));
  }

  /** Reads a SHA-256; anything of another length is not one. */
  static byte[] sha256(String encoded) throws AgentFault {
    try {
      byte[] hash = Base64.getDecoder().decode(encoded);
      if (hash.length == SHA256_BYTES) {
        return hash;
      }
    } catch (IllegalArgumentException notBase64) {
      // Refused below, like a hash of another length.
    }
    throw new AgentFault(Code.MALFORMED);
  }
}
