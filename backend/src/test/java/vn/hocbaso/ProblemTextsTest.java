package vn.hocbaso;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.problem.ProblemType;

class ProblemTextsTest {

  @Test
  void everyProblemHasATitleAndADetailInBothLanguages() {
    List<String> missing = new ArrayList<>();
    for (ProblemType type : types()) {
      for (String part : List.of(".title", ".detail")) {
        Stream.of("vi", "en")
            .filter(language -> !said(language, type.name() + part))
            .forEach(language -> missing.add(language + " " + type.name() + part));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void problemCodesAreUnique() {
    Map<String, String> owners = new TreeMap<>();
    for (ProblemType type : types()) {
      String before = owners.put(type.name(), type.getClass().getName());
      assertThat(before).as(type.name()).isNull();
    }
    assertThat(owners).hasSizeGreaterThan(20);
  }

  @Test
  void everyActOfTheTrailHasWords() {
    for (AuditAct act : AuditAct.values()) {
      assertThat(bundle("audit", "vi").containsKey(act.name())).as(act.name()).isTrue();
      assertThat(bundle("audit", "en").containsKey(act.name())).as(act.name()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"problems", "exchange", "audit", "verification"})
  void bothLanguagesHaveTheSameKeysAndWellFormedPatterns(String name) {
    assertThat(bundle(name, "vi").keySet()).isEqualTo(bundle(name, "en").keySet());
    for (String language : List.of("vi", "en")) {
      ResourceBundle texts = bundle(name, language);
      texts.keySet().forEach(key -> new MessageFormat(texts.getString(key)));
    }
  }

  /** In one of the two bundles; in both it could not be said which of the texts holds. */
  private static boolean said(String language, String key) {
    return bundle("problems", language).containsKey(key)
        != bundle("exchange", language).containsKey(key);
  }

  private static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(
        name,
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static List<ProblemType> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.hocbaso")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(ProblemType.class::cast)
            .toList();
  }
}
