package dev.readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The core does no I/O, asks no clock and throws no dice; its packages form no circles. */
class CoreLawsTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.readout");

  @Test
  void coreDoesNoInputOrOutput() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql..", "javax.sql..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .because("the core is a pure function of its input")
        .check(CORE);
  }

  @Test
  void coreAsksNoClockAndThrowsNoDice() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.Year.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .because("the same bytes in give the same bytes out, on every day and machine")
        .check(CORE);
  }

  @Test
  void nounsKnowNoStage() {
    classes()
        .that()
        .resideInAPackage("dev.readout.article..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.readout.article..", "java..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void packagesFormNoCircles() {
    slices().matching("dev.readout.(*)..").should().beFreeOfCycles().check(CORE);
  }
}
