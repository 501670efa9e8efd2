package vn.hocbaso.bench;

/** The product did not do what was to be measured; a figure would mean nothing. */
final class BenchFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  BenchFailure(String message) {
    super(message);
  }
}
