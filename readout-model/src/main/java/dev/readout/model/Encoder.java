package dev.readout.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The network itself: one session of ONNX Runtime for all threads, each call on the caller's thread
 * alone, so that the order of additions, and with it every score, never depends on the load.
 * Thread-safe.
 */
final class Encoder implements AutoCloseable {
  private static final String FORMAT = "2";
  private static final Set<String> SCORES =
      Set.of(
          "tag",
          "name",
          "boundary",
          "root",
          "arc",
          "relation_child",
          "relation_head",
          "role",
          "link_child",
          "link_head",
          "event");

  /** Word pieces one after the other, each word's shape, and where each word begins. */
  record Input(List<int[]> pieces, List<Long> shapes) {
    Input {
      pieces = List.copyOf(pieces);
      shapes = List.copyOf(shapes);
    }
  }

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Map<String, String> metadata;
  private final long begin;
  private final long end;

  Encoder(byte[] model) {
    environment = OrtEnvironment.getEnvironment("readout");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // The graph is written with its fused nodes; further fusing only costs time at the start.
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      // Lengths differ from call to call: patterns and arenas of old lengths would only hold
      // memory.
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(false);
      session = environment.createSession(model, options);
      metadata = session.getMetadata().getCustomMetadata();
    } catch (OrtException e) {
      throw new ModelLoadException("the reading model is damaged: " + e.getMessage(), e);
    }
    if (!FORMAT.equals(metadata.get("format"))) {
      throw new ModelLoadException(
          "the reading model has format %s; this version reads format %s"
              .formatted(metadata.get("format"), FORMAT));
    }
    List<String> vocabulary = labels("vocabulary");
    begin = vocabulary.indexOf("[CLS]");
    end = vocabulary.indexOf("[SEP]");
  }

  /** A list of labels that the model brings with it. */
  List<String> labels(String kind) {
    return Optional.ofNullable(metadata.get(kind))
        .map(joined -> List.of(joined.split("\n", -1)))
        .orElseThrow(() -> new ModelLoadException("the reading model has no list of " + kind));
  }

  Scores run(Input words) {
    int count = words.pieces().stream().mapToInt(p -> p.length).sum() + 2;
    long[] ids = new long[count];
    long[] shapes = new long[count];
    long[] first = new long[words.pieces().size()];
    int at = 0;
    ids[at++] = begin;
    for (int w = 0; w < first.length; w++) {
      first[w] = at;
      for (int piece : words.pieces().get(w)) {
        shapes[at] = words.shapes().get(w);
        ids[at++] = piece;
      }
    }
    ids[at] = end;
    return run(ids, shapes, first, SCORES);
  }

  /** The small matrices that are applied outside the network, to chosen pairs of words alone. */
  Scores constants(Set<String> names) {
    return run(new long[] {begin}, new long[1], new long[1], names);
  }

  private Scores run(long[] ids, long[] shapes, long[] first, Set<String> outputs) {
    try (OnnxTensor idTensor = tensor(ids);
        OnnxTensor shapeTensor = tensor(shapes);
        OnnxTensor firstTensor = tensor(first);
        OrtSession.Result result =
            session.run(
                Map.of("ids", idTensor, "shapes", shapeTensor, "first", firstTensor), outputs)) {
      Scores scores = new Scores();
      for (Map.Entry<String, OnnxValue> output : result) {
        OnnxTensor tensor = (OnnxTensor) output.getValue();
        FloatBuffer floats = tensor.getFloatBuffer();
        if (floats == null) {
          scores.put(output.getKey(), toArray(tensor.getLongBuffer()));
        } else {
          scores.put(output.getKey(), toArray(floats));
        }
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the reading model failed on %d pieces".formatted(ids.length), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static float[] toArray(FloatBuffer buffer) {
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static float[] toArray(LongBuffer buffer) {
    float[] values = new float[buffer.remaining()];
    for (int i = 0; i < values.length; i++) {
      values[i] = buffer.get(i);
    }
    return values;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
