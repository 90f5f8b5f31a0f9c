/**
 * From bytes in files, folders and standard input to pages. Bad input comes out as data, {@link
 * dev.readout.intake.Outcome.Refused}, never as an exception.
 */
@NullMarked
package dev.readout.intake;

import org.jspecify.annotations.NullMarked;
