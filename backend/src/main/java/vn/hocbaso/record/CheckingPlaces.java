package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Lets only so many files of strangers be checked at once. Each costs memory, processor time and
 * questions to the authorities; many addresses together could leave none for the schools.
 */
@ApplicationScoped
class CheckingPlaces {

  private final Semaphore free;

  /**
   * Sets the bound.
   *
   * @param atOnce files, 4 unless configured
   */
  @Inject
  CheckingPlaces(
      @ConfigProperty(name = "hocba.public.files-at-once", defaultValue = "4") int atOnce) {
    this.free = new Semaphore(atOnce);
  }

  /**
   * Does the work, if there is a place.
   *
   * @throws DomainException {@code VERIFICATION_BUSY} without waiting
   */
  <T> T within(Supplier<T> work) {
    if (!free.tryAcquire()) {
      throw DomainException.of(RecordProblem.VERIFICATION_BUSY);
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
