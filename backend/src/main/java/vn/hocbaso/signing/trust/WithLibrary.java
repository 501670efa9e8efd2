package vn.hocbaso.signing.trust;

import java.util.function.Supplier;

/** The library finds its parts through the thread's class loader, which pool threads lack. */
public final class WithLibrary {

  private WithLibrary() {}

  /** Runs it where the library finds its parts. */
  public static <T> T run(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(WithLibrary.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
