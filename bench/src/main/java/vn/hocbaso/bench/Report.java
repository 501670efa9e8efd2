package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects figures, tells each as it comes, and writes all of them down. */
final class Report {

  private static final String LINE = "%-8s %-58s %12.1f %12.1f %12.1f  %s%n";

  private final PrintStream out;
  private final double loadBefore = load();
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Report(PrintStream out) {
    this.out = out;
  }

  void add(Figure figure) {
    figures.add(figure);
    out.print(line(figure));
  }

  /** Something that must be known to read the figures. */
  void note(String words) {
    notes.add(words);
    out.println(words);
  }

  String table() {
    StringBuilder table =
        new StringBuilder(
            "%n%-8s %-58s %12s %12s %12s%n".formatted("", "", "median", "least", "most"));
    figures.forEach(figure -> table.append(line(figure)));
    notes.forEach(note -> table.append("* ").append(note).append('\n'));
    return table.toString();
  }

  /** Writes all figures with what is known about the machine, and returns the file. */
  Path write(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("at", Clock.systemUTC().instant().toString());
    content.put("machine", machine());
    content.put("notes", notes);
    content.put("figures", figures);
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(file.toFile(), content);
    return file;
  }

  private Map<String, Object> machine() {
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("java", Runtime.version().toString());
    machine.put("loadBefore", loadBefore);
    machine.put("loadAfter", load());
    return machine;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String line(Figure figure) {
    return LINE.formatted(
        figure.part(),
        figure.name(),
        figure.median(),
        figure.least(),
        figure.most(),
        figure.unit());
  }
}
