package vn.hocbaso.signing.validation;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every compressed part of a PDF once, keeping nothing, to know that no parser will be made
 * to unpack more than a record has. A trusted seal says who sealed a file, not that he means well.
 */
final class InflationBound {

  /** Fifty times a record with its fonts. */
  private static final long LARGEST_SUM = 16L * 1024 * 1024;

  /** Twenty times the tables and packed objects of a record; each entry costs a parser memory. */
  private static final long LARGEST_TABLE = 512L * 1024;

  private static final int LONGEST_HEAD = 2_000;
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
        long most = Math.min(LARGEST_SUM - sum, isTable(pdf, at) ? LARGEST_TABLE : LARGEST_SUM);
        long size = unpacked(inflater, buffer, most);
        sum += size;
        if (size > most) {
          return false;
        }
      }
      return true;
    } finally {
      inflater.end();
    }
  }

  /**
   * Whether a part could be a table or hold objects. A name may be written with escapes, so any
   * escape counts as such a name.
   */
  private static boolean isTable(byte[] pdf, int at) {
    int from = Math.max(0, at - LONGEST_HEAD);
    String head = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
    String entries = head.substring(Math.max(0, head.lastIndexOf("obj")));
    return entries.contains("XRef")
        || entries.contains("ObjStm")
        || entries.indexOf('#') >= 0
        || entries.length() == LONGEST_HEAD;
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
