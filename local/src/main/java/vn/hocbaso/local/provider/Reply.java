package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a service answers.
 *
 * @param user whose matter it was; decides on the misbehaviour. Empty when nobody's
 */
record Reply(int status, String user, ObjectNode body) {

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
