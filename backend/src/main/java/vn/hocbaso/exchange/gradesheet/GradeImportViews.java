package vn.hocbaso.exchange.gradesheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hocbaso.platform.web.RequestContext;

/** Shows imports to whoever sent the request: in the caller's language, with open actions. */
@ApplicationScoped
class GradeImportViews {

  private final RequestContext request;
  private final Clock clock;

  @Inject
  GradeImportViews(RequestContext request, Clock clock) {
    this.request = request;
    this.clock = clock;
  }

  GradeImportView of(GradeImports.Found found) {
    return GradeImportView.of(found, clock.instant(), request.language());
  }
}
