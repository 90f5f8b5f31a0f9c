package dev.readout.app.command;

import dev.readout.app.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that all others hang on. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads the news as it really arrives and gives a true account of it, with the words to prove it.",
    subcommands = {
      ReadCommand.class,
      CleanCommand.class,
      AnnotateCommand.class,
      ShowCommand.class,
      StoriesCommand.class,
      StoryCommand.class,
      TimelineCommand.class,
      SearchCommand.class,
      CopiesCommand.class,
      KnowledgeCommand.class,
      ForgetCommand.class,
      RereadCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  readout read examples/                      a brief of each article, kept in the archive",
      "  readout read --json page.html > out.jsonl   the reading, for programs",
      "  readout stories                             what the kept articles add up to",
      "  readout search ceasefire Jeddah             full text search",
      "",
      "Every option can be set in the environment (READOUT_ARCHIVE for --archive) or in",
      "readout.properties in Readout's home (READOUT_HOME). Shell completion:",
      "  source <(readout generate-completion)",
      "",
      "Exit codes: 0 well, 1 not found, 2 wrong usage, 3 some articles failed, 4 archive unusable, 70 defect."
    })
public final class Readout implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
