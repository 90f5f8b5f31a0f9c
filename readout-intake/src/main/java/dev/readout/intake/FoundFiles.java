package dev.readout.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Files behind the names on a command line. Folders are walked to the bottom, each in the order of
 * its names. In a folder, what is hidden or of another format is passed over, and links to folders
 * are not followed; a file named outright must be of a known format.
 */
final class FoundFiles {
  private static final String STANDARD_INPUT = "-";

  private FoundFiles() {}

  static List<Source> of(List<String> inputs) {
    List<Source> found = new ArrayList<>();
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        found.add(new Source.StandardInput());
      } else {
        addNamed(input, found);
      }
    }
    return found;
  }

  private static void addNamed(String input, List<Source> found) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      found.add(unusable(input, Category.NOT_FOUND, "this cannot be the name of a file"));
      return;
    }
    if (!Files.exists(path)) {
      found.add(unusable(input, Category.NOT_FOUND, "there is no such file or folder"));
    } else if (Files.isDirectory(path)) {
      int before = found.size();
      addFolder(path, found);
      if (found.size() == before) {
        found.add(unusable(input, Category.EMPTY, "no article in this folder"));
      }
    } else {
      Optional<Format> format = Format.ofName(input);
      if (format.isEmpty() && Files.isRegularFile(path)) {
        found.add(unusable(input, Category.UNKNOWN_FORMAT, "unknown kind of file"));
      } else {
        found.add(new Source.Named(path, Location.of(input), format.orElse(null)));
      }
    }
  }

  private static void addFolder(Path folder, List<Source> found) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
      listed.forEach(entries::add);
    } catch (AccessDeniedException e) {
      found.add(unusable(folder.toString(), Category.UNREADABLE, "the folder cannot be opened"));
      return;
    } catch (IOException | DirectoryIteratorException e) {
      found.add(unusable(folder.toString(), Category.UNREADABLE, "the folder cannot be listed"));
    }
    entries.sort(Comparator.comparing(entry -> name(entry)));
    for (Path entry : entries) {
      if (name(entry).startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        addFolder(entry, found);
      } else if (Files.isRegularFile(entry)) {
        Format.ofName(name(entry))
            .ifPresent(
                format ->
                    found.add(new Source.Named(entry, Location.of(entry.toString()), format)));
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Source unusable(String name, Category category, String message) {
    return new Source.Unusable(new Outcome.Refused(Location.of(name), category, message));
  }
}
