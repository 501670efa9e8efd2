package vn.hocbaso.local.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import vn.hocbaso.local.agent.AgentFault.Code;

/** Strict reading of messages: nothing unknown, nothing after the end, text where text belongs. */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private Json() {}

  static JsonNode read(String message) throws AgentFault {
    try {
      JsonNode read = MAPPER.readTree(message);
      if (read.isObject()) {
        return read;
      }
    } catch (JsonProcessingException broken) {
      // Refused below, like everything that is no object.
    }
    throw new AgentFault(Code.MALFORMED);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static String text(JsonNode object, String name) throws AgentFault {
    JsonNode value = object.path(name);
    if (!value.isTextual()) {
      throw new AgentFault(Code.MALFORMED);
    }
    return value.textValue();
  }

  static void requireOnly(JsonNode object, Set<String> names) throws AgentFault {
    for (var member : object.properties()) {
      if (!names.contains(member.getKey())) {
        throw new AgentFault(Code.MALFORMED);
      }
    }
  }
}
