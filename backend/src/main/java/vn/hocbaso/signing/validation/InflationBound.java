package vn.hocbaso.signing.validation;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every compressed part of a PDF once, keeping nothing, to know that no parser will be made
 * to unpack more than a record has. A trusted seal says who sealed a file, not that he means well.
 */
final class InflationBound {

  private static final long LARGEST_SUM = 48L * 1024 * 1024;
  private static final int BUFFER = 64 * 1024;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private InflationBound() {}

  /** Whether all parts together stay within the bound. */
  static boolean holds(byte[] pdf) {
    byte[] buffer = new byte[BUFFER];
    Inflater inflater = new Inflater();
    try {
      long sum = 0;
      for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
        inflater.reset();
        inflater.setInput(pdf, at, pdf.length - at);
        sum += unpacked(inflater, buffer, LARGEST_SUM - sum);
        if (sum > LARGEST_SUM) {
          return false;
        }
      }
      return true;
    } finally {
      inflater.end();
    }
  }

  /** How much comes out; a part that is not packed in this way gives nothing. */
  private static long unpacked(Inflater inflater, byte[] buffer, long most) {
    long count = 0;
    try {
      int got = inflater.inflate(buffer);
      while (got > 0 && count <= most) {
        count += got;
        got = inflater.inflate(buffer);
      }
    } catch (DataFormatException notPacked) {
      return count;
    }
    return count;
  }

  /** Where the next part begins: after the word and its end of line. */
  private static int next(byte[] pdf, int from) {
    for (int at = from; at + STREAM.length + 2 < pdf.length; at++) {
      if (pdf[at] == 's' && isStream(pdf, at)) {
        int begin = at + STREAM.length;
        return pdf[begin] == '\r' ? begin + 2 : begin + 1;
      }
    }
    return -1;
  }

  private static boolean isStream(byte[] pdf, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    byte end = pdf[at + STREAM.length];
    return end == '\r' || end == '\n';
  }
}
