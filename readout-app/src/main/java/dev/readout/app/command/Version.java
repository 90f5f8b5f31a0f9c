package dev.readout.app.command;

import dev.readout.reading.Reader;
import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "readout " + (version == null ? "(from source)" : version) + ", rules " + Reader.VERSION
    };
  }
}
