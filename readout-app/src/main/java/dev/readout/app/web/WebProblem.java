package dev.readout.app.web;

/** A request that cannot be answered, with a category that a program can go by. */
public final class WebProblem extends RuntimeException {
  private final Category category;

  /** What is wrong, and the HTTP status that says so. */
  public enum Category {
    BAD_REQUEST(400, "The request is not understood"),
    TOKEN_NEEDED(401, "A token is needed"),
    FORBIDDEN(403, "This is not allowed"),
    NOT_FOUND(404, "There is no such thing here"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    TOO_LARGE(413, "That is too much"),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of content is not taken"),
    WRONG_HOST(421, "This server is not called that"),
    UNREADABLE(422, "This could not be read"),
    ARCHIVE(503, "The archive cannot be used"),
    DEFECT(500, "A defect of Readout");

    private final int status;
    private final String title;

    Category(int status, String title) {
      this.status = status;
      this.title = title;
    }

    public int status() {
      return status;
    }

    public String title() {
      return title;
    }

    static Category ofStatus(int status) {
      for (Category category : values()) {
        if (category.status == status) {
          return category;
        }
      }
      return status < 500 ? BAD_REQUEST : DEFECT;
    }
  }

  public WebProblem(Category category, String detail) {
    super(detail);
    this.category = category;
  }

  public static WebProblem notFound(String what) {
    return new WebProblem(Category.NOT_FOUND, "There is no " + what + ".");
  }

  public static WebProblem badRequest(String detail) {
    return new WebProblem(Category.BAD_REQUEST, detail);
  }

  public Category category() {
    return category;
  }
}
