package dev.readout.article;

/**
 * A piece of the source text that is not body.
 *
 * @param rule name of the rule that decided
 */
public record Removed(Span span, RemovalReason reason, String rule) {}
