package vn.hocbaso.gradebook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Locks of single columns of a grade book. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/columns/{column}/lock")
@Tag(name = "Entry windows")
@Authenticated
class ColumnLockResource {

  private final LockColumn locking;

  @Inject
  ColumnLockResource(LockColumn locking) {
    this.locking = locking;
  }

  /** Locks a column. */
  @PUT
  @Operation(
      operationId = "lockColumn",
      summary = "Khóa một cột của sổ",
      description =
          "School administrator (QTT) or manager (CBQL), in an open book. The column takes no more"
              + " values from now on: its entry window ends. Locking a locked column changes"
              + " nothing.")
  public RestResponse<Void> lock(
      @BeanParam GradeBookResource.BookAddress book, @PathParam("column") String column) {
    locking.lock(book.key(), column);
    return RestResponse.noContent();
  }

  /** Lets a column take values again. */
  @DELETE
  @Operation(
      operationId = "unlockColumn",
      summary = "Bỏ khóa một cột của sổ",
      description = "Takes away the entry window of this very column; wider windows stay.")
  public RestResponse<Void> unlock(
      @BeanParam GradeBookResource.BookAddress book, @PathParam("column") String column) {
    locking.unlock(book.key(), column);
    return RestResponse.noContent();
  }
}
