package dev.readout.app;

import dev.readout.app.command.Readout;
import dev.readout.archive.ArchiveException;
import dev.readout.name.TableRowException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the process begins. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // Results are bytes of a public format: the same whatever the console's encoding.
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    System.setOut(out);
    int code = commandLine().execute(arguments);
    out.flush();
    System.exit(code);
  }

  /** The whole command line, ready to run. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Readout());
    line.setDefaultValueProvider(new Configuration(System.getenv(), Home.folder()));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof ArchiveException archive) {
            command.getErr().println("readout: " + archive.sentence());
            return ExitCode.ARCHIVE;
          }
          if (exception instanceof TableRowException row) {
            command.getErr().println("readout: " + row.getMessage());
            return ExitCode.USAGE;
          }
          command.getErr().println("readout: a defect: " + exception);
          if (System.getenv("READOUT_TRACE") != null) {
            exception.printStackTrace(command.getErr());
          } else {
            command.getErr().println("set READOUT_TRACE=1 to see where");
          }
          return ExitCode.DEFECT;
        });
    return line;
  }
}
