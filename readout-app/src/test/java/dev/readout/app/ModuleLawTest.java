package dev.readout.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Each module uses only those to its left: core, then model, archive and intake, then app. */
class ModuleLawTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.readout");

  @Test
  void modelArchiveAndIntakeDoNotKnowOneAnother() {
    apart(
        "dev.readout.model..",
        "dev.readout.archive..",
        "dev.readout.intake..",
        "dev.readout.app..");
    apart(
        "dev.readout.archive..",
        "dev.readout.model..",
        "dev.readout.intake..",
        "dev.readout.app..");
    apart(
        "dev.readout.intake..",
        "dev.readout.model..",
        "dev.readout.archive..",
        "dev.readout.app..");
  }

  private static void apart(String one, String... others) {
    noClasses()
        .that()
        .resideInAPackage(one)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(ALL);
  }
}
