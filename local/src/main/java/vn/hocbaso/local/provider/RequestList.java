package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** Requests as JSON for programs that play the signer; without what would let them sign. */
final class RequestList {

  private RequestList() {}

  static String of(List<SigningRequest> requests) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (SigningRequest request : requests) {
      list.addObject()
          .put("id", request.id())
          .put("reference", request.reference())
          .put("service", request.service())
          .put("user", request.user())
          .put("description", request.description())
          .put("hashes", request.hashes().size())
          .put("state", request.state().name());
    }
    return list.toString();
  }
}
