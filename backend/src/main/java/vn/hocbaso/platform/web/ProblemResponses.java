package vn.hocbaso.platform.web;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.ProblemType;
import vn.hocbaso.platform.problem.ProblemView;
import vn.hocbaso.platform.problem.ProblemView.ViolationView;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.problem.Violation;

/** Turns a refusal into its answer, in the caller's language. */
final class ProblemResponses {

  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemResponses() {}

  static Response of(DomainException refused, Locale language, String requestId) {
    ProblemType type = refused.type();
    List<ViolationView> violations =
        refused.violations().stream().map(found -> view(found, language)).toList();
    return Response.status(type.status())
        .type(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .header("Retry-After", seconds(refused.retryAfter()))
        .entity(
            new ProblemView(
                "urn:hocbaso:problem:" + type.name(),
                Texts.problem(language, type.name() + ".title", refused.arguments()),
                type.status(),
                type.name(),
                Texts.problem(language, type.name() + ".detail", refused.arguments()),
                requestId,
                emptyToNull(violations),
                refused.present()))
        .build();
  }

  /** Whole seconds, rounded up: asked a moment too early the answer would be the same. */
  private static @Nullable Long seconds(@Nullable Duration time) {
    return time == null ? null : time.plusSeconds(1).minusNanos(1).toSeconds();
  }

  private static ViolationView view(Violation violation, Locale language) {
    return new ViolationView(
        violation.pointer(),
        violation.code(),
        Texts.fault(language, violation.code(), violation.arguments()));
  }

  private static @Nullable List<ViolationView> emptyToNull(List<ViolationView> list) {
    return list.isEmpty() ? null : list;
  }
}
