package dev.readout.article;

/** Why a piece of the source text is not part of the article's body. */
public enum RemovalReason {
  HEADLINE_TICKER,
  RELATED_LINK,
  CREDIT_LINE,
  DATELINE,
  BYLINE,
  TIMESTAMP,
  IMAGE_LINK,
  CAPTION,
  NAVIGATION,
  ADVERTISING,
  SHARE_PROMPT,
  COMMENTS,
  OTHER
}
