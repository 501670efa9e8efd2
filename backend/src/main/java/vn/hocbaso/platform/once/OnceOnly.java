package vn.hocbaso.platform.once;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/**
 * Lets a change take effect once. The key is claimed in the transaction of the work itself: both
 * are kept or neither is, and of two requests with one key the later waits for the earlier to end.
 *
 * <p>A refused change leaves no answer behind: it wrote nothing, and sent again it is judged anew.
 */
@ApplicationScoped
public class OnceOnly {

  private final AnsweredRequests answered;
  private final ObjectMapper json;

  /** Leaves null out, so that a new optional property does not change what was sent before. */
  @Inject
  OnceOnly(AnsweredRequests answered, ObjectMapper json) {
    this.answered = answered;
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
  }

  /**
   * Does the work, or answers what it answered before. Whether the caller may do it at all must be
   * decided before: the stored answer is shown without asking again.
   *
   * @param type of the answer; it must survive the way to JSON and back
   * @throws DomainException {@code IDEMPOTENCY_KEY_REUSED} when the key came with other content
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> T answer(SentRequest request, Class<T> type, Supplier<T> work) {
    String key = request.key();
    if (key == null) {
      return work.get();
    }
    String digest = Digests.sha256(write(request.content()));
    if (answered.claim(request.account(), key, digest)) {
      T answer = work.get();
      answered.keep(request.account(), key, write(answer));
      return answer;
    }
    AnsweredRequests.Answer before = answered.find(request.account(), key);
    if (!before.digest().equals(digest)) {
      throw DomainException.of(PlatformProblem.IDEMPOTENCY_KEY_REUSED);
    }
    return read(before.content(), type);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("requests and answers always have a JSON form", impossible);
    }
  }

  private <T> T read(String stored, Class<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("damaged stored answer", damaged);
    }
  }
}
