package vn.hocbaso.platform.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.ProblemType;

/** Every failure leaves the service here, and nowhere else, as a problem (RFC 9457). */
@Singleton
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final RequestContext request;

  @Inject
  ProblemMappers(RequestContext request) {
    this.request = request;
  }

  @ServerExceptionMapper
  Response refused(DomainException refused) {
    return ProblemResponses.of(refused, request.language(), request.requestId());
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response notSignedIn(SecurityException ignored) {
    return problem(PlatformProblem.NOT_SIGNED_IN);
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException ignored) {
    return problem(PlatformProblem.NOT_ALLOWED);
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException invalid) {
    return refused(
        DomainException.of(PlatformProblem.INVALID_REQUEST)
            .withViolations(BeanViolations.of(invalid)));
  }

  @ServerExceptionMapper({
    com.fasterxml.jackson.databind.JsonMappingException.class,
    // By name as well: the server has an answer of its own to these, without words.
    com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
    com.fasterxml.jackson.core.JsonParseException.class
  })
  Response unreadable(com.fasterxml.jackson.core.JsonProcessingException unreadable) {
    return refused(
        DomainException.of(PlatformProblem.INVALID_REQUEST)
            .withViolations(JsonViolations.of(unreadable)));
  }

  @ServerExceptionMapper
  Response overtaken(OptimisticLockException ignored) {
    return problem(PlatformProblem.CONFLICT);
  }

  @ServerExceptionMapper
  Response constraint(org.hibernate.exception.ConstraintViolationException broken) {
    return broken.getKind() == ConstraintKind.UNIQUE
        ? problem(PlatformProblem.CONFLICT)
        : unexpected(broken);
  }

  @ServerExceptionMapper
  Response http(WebApplicationException answer) {
    int status = answer.getResponse().getStatus();
    return switch (status) {
      case 400 -> unreadableBody(answer);
      case 401 -> problem(PlatformProblem.NOT_SIGNED_IN);
      case 403 -> problem(PlatformProblem.NOT_ALLOWED);
      case 404 -> problem(PlatformProblem.NOT_FOUND);
      case 405 -> problem(PlatformProblem.METHOD_NOT_ALLOWED);
      case 406 -> problem(PlatformProblem.NOT_ACCEPTABLE);
      case 413 -> problem(PlatformProblem.TOO_LARGE);
      case 415 -> problem(PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
      default -> {
        if (status < 400) {
          yield answer.getResponse();
        }
        // What the framework holds against the request is no fault of the service.
        yield status < 500 ? problem(PlatformProblem.INVALID_REQUEST) : unexpected(answer);
      }
    };
  }

  @ServerExceptionMapper
  Response unexpected(Throwable fault) {
    if (LockFailures.causedIt(fault)) {
      LOG.infof("request %s met another one: %s", request.requestId(), fault.getMessage());
      return problem(PlatformProblem.TRY_AGAIN);
    }
    if (FormFailures.causedIt(fault)) {
      return problem(PlatformProblem.INVALID_REQUEST);
    }
    LOG.errorf(fault, "request %s failed", request.requestId());
    return problem(PlatformProblem.INTERNAL_ERROR);
  }

  private Response unreadableBody(WebApplicationException answer) {
    return answer.getCause() instanceof com.fasterxml.jackson.core.JsonProcessingException json
        ? unreadable(json)
        : problem(PlatformProblem.INVALID_REQUEST);
  }

  private Response problem(ProblemType type) {
    return refused(DomainException.of(type));
  }
}
