/** One class a command; each a few lines over the core. */
@NullMarked
package dev.readout.app.command;

import org.jspecify.annotations.NullMarked;
