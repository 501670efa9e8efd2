package vn.hocbaso;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Most files and methods are small; the hard stops for single ones are the style check's. */
class SourceSizesTest {

  @Test
  void mostFilesAreShort() throws IOException {
    List<Long> lines = new ArrayList<>();
    for (Path file : sources()) {
      try (Stream<String> text = Files.lines(file)) {
        lines.add(text.count());
      }
    }
    assertThat(percentile(lines, 50)).as("median").isLessThanOrEqualTo(60);
    assertThat(percentile(lines, 90)).as("nine of ten").isLessThanOrEqualTo(180);
  }

  @Test
  void mostMethodsAreShort() throws IOException {
    List<Long> lines = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodLengths(unit, positions).scan(unit, lines);
      }
    }
    assertThat(lines).hasSizeGreaterThan(1000);
    assertThat(percentile(lines, 90)).as("nine of ten").isLessThanOrEqualTo(15);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root : List.of("src/main/java", "../local/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("package-info.java"))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  private static long percentile(List<Long> values, int percent) {
    return values.stream().sorted().toList().get(values.size() * percent / 100);
  }

  private static final class MethodLengths extends TreeScanner<Void, List<Long>> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    MethodLengths(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, List<Long> lines) {
      LineMap map = unit.getLineMap();
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      lines.add(map.getLineNumber(end) - map.getLineNumber(start) + 1);
      return super.visitMethod(method, lines);
    }
  }
}
