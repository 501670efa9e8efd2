package vn.hocbaso.exchange.workbook;

import java.time.Duration;

/**
 * What a workbook may cost us before it is refused.
 *
 * @param fileBytes size of the file as uploaded
 * @param entries parts in the package
 * @param unpackedBytes all parts together, unpacked
 * @param ratio unpacked to packed size of one part, looked at once a part is larger than 100 KiB
 * @param rows student rows
 * @param columns index of the last column that is looked at
 * @param time from the first byte to the last row
 */
public record WorkbookLimits(
    int fileBytes,
    int entries,
    int unpackedBytes,
    int ratio,
    int rows,
    int columns,
    Duration time) {

  /** Room for the largest school of the country, and for nothing larger. */
  public static final WorkbookLimits STANDARD =
      new WorkbookLimits(5 << 20, 300, 64 << 20, 100, 5_000, 256, Duration.ofSeconds(20));
}
