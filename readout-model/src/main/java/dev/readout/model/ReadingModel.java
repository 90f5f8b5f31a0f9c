package dev.readout.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.readout.article.Span;
import dev.readout.language.Annotator;
import dev.readout.language.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The annotator of this project: one small encoder with several heads, one pass a paragraph. See
 * {@code docs/model.md} for what the model is, what it was trained on and how well it reads.
 *
 * <p>Pure: a paragraph is always read alone, on the caller's thread. Safe for any number of
 * threads; they share one session. Paragraphs lately read are kept by their text (agency copy comes
 * many times over), at most {@value #CACHED_CHARACTERS} characters of them. Of a paragraph of more
 * than {@value #LONGEST} words the rest is left without tokens.
 */
public final class ReadingModel implements Annotator, AutoCloseable {
  private static final String RESOURCE = "reading-model.onnx";

  /** The model's SHA-256 as sha256sum prints it: reading thirty megabytes to know it takes long. */
  private static final String DIGEST = "reading-model.onnx.sha256";

  private static final int LONGEST = 20_000;
  private static final long CACHED_CHARACTERS = 2_000_000;
  private static final int LONGEST_CACHED = 10_000;

  private final Encoder encoder;
  private final ParagraphReader.Parts parts;
  private final WordSplitter splitter = new WordSplitter(LONGEST);
  private final String version;
  private final Cache<String, Paragraph> read =
      Caffeine.newBuilder()
          .maximumWeight(CACHED_CHARACTERS)
          .weigher((String text, Paragraph paragraph) -> text.length() + 1)
          .executor(Runnable::run)
          .build();

  private ReadingModel(byte[] model) {
    encoder = new Encoder(model);
    List<String> vocabulary = encoder.labels("vocabulary");
    parts =
        new ParagraphReader.Parts(
            encoder,
            new Decisions(encoder),
            new WordPieces(vocabulary),
            new Lemmatizer(Set.copyOf(vocabulary)::contains));
    version = version(digest(model));
  }

  /**
   * The model that this version of Readout ships.
   *
   * @throws ModelLoadException if it is missing or damaged
   */
  public static ReadingModel load() {
    return new ReadingModel(resource(RESOURCE));
  }

  /**
   * The version of the model that {@link #load()} gives, without making a session of it: enough to
   * tell whether something was read with it.
   *
   * @throws ModelLoadException if it is missing
   */
  public static String shippedVersion() {
    return version(new String(resource(DIGEST), StandardCharsets.US_ASCII));
  }

  private static byte[] resource(String name) {
    try (InputStream stream = ReadingModel.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new ModelLoadException(
            "the resource " + name + " is missing beside " + ReadingModel.class.getName());
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new ModelLoadException("the resource " + name + " cannot be read", e);
    }
  }

  private static String version(String digest) {
    return "readout-model-" + digest.substring(0, 12);
  }

  /**
   * A model of one's own, made by {@code training/}.
   *
   * @throws ModelLoadException if the file is missing, damaged or of another format
   */
  public static ReadingModel load(Path file) {
    try {
      return new ReadingModel(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ModelLoadException("the model file " + file + " cannot be read", e);
    }
  }

  private static String digest(byte[] model) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public Paragraph annotate(String text) {
    return text.length() > LONGEST_CACHED ? readNow(text) : read.get(text, this::readNow);
  }

  private Paragraph readNow(String text) {
    List<Span> words = splitter.split(text);
    return words.isEmpty() ? Paragraph.empty(text) : new ParagraphReader(parts, text, words).read();
  }

  @Override
  public String version() {
    return version;
  }

  /** Frees the session's memory outside of the Java heap; no paragraph can be read afterwards. */
  @Override
  public void close() {
    encoder.close();
  }
}
