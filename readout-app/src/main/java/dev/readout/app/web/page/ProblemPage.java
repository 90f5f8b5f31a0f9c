package dev.readout.app.web.page;

/** What went wrong, and the word that a program would go by. */
public record ProblemPage(String title, String detail, String category) {}
