package vn.hocbaso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The highest memory of a process in use at one time, where Linux tells it. */
record ProcessMemory(long pid) {

  private static final String PEAK = "VmHWM:";

  /** Lets the peak begin anew. */
  void forgetPeak() throws IOException {
    Path file = Path.of("/proc/" + pid + "/clear_refs");
    if (Files.isWritable(file)) {
      Files.writeString(file, "5");
    }
  }

  OptionalDouble peakMegabytes() throws IOException {
    Path file = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(file)) {
      return OptionalDouble.empty();
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst();
  }
}
