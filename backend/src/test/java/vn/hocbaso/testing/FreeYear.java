package vn.hocbaso.testing;

/** School years far ahead that no other test has classes in. */
public final class FreeYear {

  /** Class loaders of the test run come and go, the database stays: so does this. */
  private static final String LAST = "hocba.tests.last-year";

  private static final int FIRST = 2030;

  private FreeYear() {}

  /** A year that was never given out in this run, such as 2031-2032. */
  public static String next() {
    synchronized (System.class) {
      int start = Integer.getInteger(LAST, FIRST) + 1;
      System.setProperty(LAST, Integer.toString(start));
      return start + "-" + (start + 1);
    }
  }
}
