package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.SampleRecords;

/**
 * Keeps an eye on the processor time of one record, in which the load of the machine does not
 * count. The bounds are several times what was measured; they catch a font parsed anew for each
 * record.
 */
class RenderingCostTest {

  private static final Rendition RENDITION = SampleRenditions.issued(SampleRecords.ordinary());
  private static final byte[] PDF = YearRecordPdf.render(RENDITION);

  @Test
  void rendersARecordWithinItsShare() {
    assertThat(median(() -> assertThat(YearRecordPdf.render(RENDITION)).isNotEmpty()))
        .isLessThan(120);
    assertThat(PDF.length).isLessThan(120_000);
  }

  @Test
  void checksARecordWithinItsShare() {
    assertThat(median(() -> assertThat(RenditionCheck.compare(PDF, RENDITION)).isNotNull()))
        .isLessThan(160);
  }

  private static double median(Runnable task) {
    var clock = ManagementFactory.getThreadMXBean();
    long[] nanos = new long[41];
    for (int i = 0; i < 3 * nanos.length; i++) {
      long start = clock.getCurrentThreadCpuTime();
      task.run();
      nanos[i % nanos.length] = clock.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }
}
