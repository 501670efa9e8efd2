package vn.hocbaso.signing.provider.pkcs11;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

/**
 * Calls into a module that end in time although native code cannot be interrupted: the caller goes,
 * the thread stays until the module answers. A few such threads, and nobody enters any more.
 */
final class ModuleCalls {

  /** Far more than a token can serve at once, far fewer than would harm the service. */
  private static final int AT_ONCE = 32;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("pkcs11-", 0).factory());
  private final Duration timeout;

  ModuleCalls(Duration timeout) {
    this.timeout = timeout;
  }

  /** How long a call may take. */
  Duration timeout() {
    return timeout;
  }

  /**
   * Calls and waits.
   *
   * @param undo gets a result that came after the caller had gone
   * @throws ProviderUnavailableException when no answer came in time, or the module failed
   */
  <T> T call(Callable<T> work, Consumer<T> undo) {
    if (!places.tryAcquire()) {
      throw new ProviderUnavailableException("the PKCS#11 module does not answer");
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            T result = work.call();
            if (!answer.complete(result)) {
              undo.accept(result);
            }
          } catch (Exception failure) {
            answer.completeExceptionally(failure);
          } finally {
            places.release();
          }
        });
    return await(answer);
  }

  private <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      ProviderUnavailableException gone =
          new ProviderUnavailableException("the PKCS#11 module does not answer");
      if (answer.completeExceptionally(gone)) {
        throw gone;
      }
      // It came in the very last moment.
      return answer.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      answer.completeExceptionally(stopped);
      throw new ProviderUnavailableException("stopped while waiting for the PKCS#11 module");
    } catch (ExecutionException failed) {
      throw cause(Objects.requireNonNull(failed.getCause()));
    }
  }

  private static RuntimeException cause(Throwable failure) {
    return switch (failure) {
      case CryptokiException fault ->
          new ProviderUnavailableException("PKCS#11: " + fault.getMessage());
      case RuntimeException known -> known;
      default -> new IllegalStateException(failure);
    };
  }
}
