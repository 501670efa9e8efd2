package vn.hocbaso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: what may use what, and what may not appear where. */
class ArchitectureTest {

  private static final String ROOT = "vn.hocbaso.";

  private static final JavaClasses MAIN =
      new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes"));

  /** Each capability and the others that it may use; what is not listed is forbidden. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "platform", Set.of(),
          "audit", Set.of("platform"),
          "access", Set.of("platform", "audit"),
          "school", Set.of("platform", "audit", "access"),
          "assessment", Set.of(),
          "gradebook", Set.of("platform", "audit", "access", "school", "assessment"),
          "comment", Set.of("platform", "audit", "access", "school", "assessment", "gradebook"),
          "signing", Set.of("platform", "audit", "access"),
          "record",
              Set.of("platform", "audit", "access", "school", "assessment", "gradebook", "signing"),
          "exchange",
              Set.of(
                  "platform",
                  "audit",
                  "access",
                  "school",
                  "assessment",
                  "gradebook",
                  "signing",
                  "record"));

  @Test
  void everyPackageIsACapabilityOfTheTable() {
    Set<String> found =
        MAIN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()).split("\\.")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
  }

  @TestFactory
  Stream<DynamicTest> capabilitiesUseOnlyWhatTheTableAllows() {
    return MAY_USE.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(inside(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden(name))
                            .allowEmptyShould(true)
                            .check(MAIN)));
  }

  private static String inside(String capability) {
    return ROOT + capability + "..";
  }

  private static String[] forbidden(String capability) {
    return MAY_USE.keySet().stream()
        .filter(other -> !other.equals(capability) && !allowed(capability).contains(other))
        .map(ArchitectureTest::inside)
        .toArray(String[]::new);
  }

  private static Set<String> allowed(String capability) {
    return MAY_USE.getOrDefault(capability, Set.of());
  }

  @Test
  void capabilitiesHaveNoCycles() {
    slices().matching("vn.hocbaso.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void subPackagesHaveNoCycles() {
    slices().matching("vn.hocbaso.*.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void assessmentIsPure() {
    classes()
        .that()
        .resideInAPackage("vn.hocbaso.assessment..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("vn.hocbaso.assessment..", "java..", "org.jspecify..")
        .because("the regulations are functions: no framework, no database, no clock")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("vn.hocbaso.assessment..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .check(MAIN);
  }

  @Test
  void signatureLibrariesStayInSigning() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.hocbaso.signing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("eu.europa.esig..", "org.bouncycastle..")
        .check(MAIN);
  }

  @Test
  void pdfLibraryStaysWithTheDocument() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.hocbaso.record.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.itextpdf..")
        .check(MAIN);
  }

  @Test
  void httpStaysInResourcesAndPlatform() {
    noClasses()
        .that()
        .haveNameNotMatching("vn\\.hocbaso\\.[a-z.]+\\.[A-Za-z]*Resource(\\$.*)?")
        .and()
        .resideOutsideOfPackage("vn.hocbaso.platform.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.reactive..")
        .because("only resources know HTTP")
        .check(MAIN);
  }

  @Test
  void resourceMethodsArePublic() {
    methods()
        .that()
        .areAnnotatedWith(GET.class)
        .or()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .or()
        .areAnnotatedWith(PATCH.class)
        .or()
        .areAnnotatedWith(DELETE.class)
        .should()
        .bePublic()
        .because("others are dropped in silence and answer 404")
        .check(MAIN);
  }

  @Test
  void resourcesAndEntitiesAreHidden() {
    classes()
        .that()
        .areAnnotatedWith(Path.class)
        .or()
        .areAnnotatedWith(Entity.class)
        .should()
        .notBePublic()
        .because("the doors of a capability are its interfaces and records")
        .check(MAIN);
  }

  @Test
  void resourcesNeverSpeakOfEntities() {
    Set<String> entities =
        MAIN.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(entities).isNotEmpty();
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .should()
        .notHaveRawReturnType(
            DescribedPredicate.describe("an entity", type -> entities.contains(type.getName())))
        .check(MAIN);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                    "reads the time without a clock",
                    call ->
                        call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getName().equals("now")
                            && ((com.tngtech.archunit.core.domain.JavaMethodCall) call)
                                .getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                .forSubtype())
        .because("tests move time, and the whole service must move with it")
        .check(MAIN);
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(MAIN);
  }

  @Test
  void failuresHaveNames() {
    noClasses()
        .that()
        .areNotAssignableTo(Exception.class)
        .should()
        .callConstructor(RuntimeException.class, String.class)
        .orShould()
        .callConstructor(RuntimeException.class, String.class, Throwable.class)
        .orShould()
        .callConstructor(RuntimeException.class, Throwable.class)
        .orShould()
        .callConstructor(Exception.class, String.class)
        .orShould()
        .callConstructor(Exception.class, String.class, Throwable.class)
        .because("a failure says which one it is: DomainException with a code, or a named one")
        .check(MAIN);
  }

  @Test
  void nothingWritesToTheConsole() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(MAIN);
  }

  @Test
  void noPackageIsNamedAfterATechnique() {
    Set<String> banned = Set.of("util", "utils", "impl", "dto", "service", "services", "helper");
    Set<String> found =
        MAIN.stream()
            .flatMap(type -> Arrays.stream(type.getPackageName().split("\\.")))
            .filter(banned::contains)
            .collect(Collectors.toSet());
    assertThat(found).isEmpty();
  }

  @Test
  void atLeastFourTypesInTenAreHidden() {
    var topLevel =
        MAIN.stream()
            .filter(type -> type.isTopLevelClass())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
    long hidden =
        topLevel.stream()
            .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
            .count();
    assertThat(hidden * 10)
        .as("%d of %d top-level types are package-private", hidden, topLevel.size())
        .isGreaterThanOrEqualTo(topLevel.size() * 4L);
  }
}
