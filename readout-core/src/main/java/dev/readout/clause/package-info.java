/**
 * A sentence's tree as clauses: who does what to whom, and how sure the wording is that it was
 * done.
 */
@NullMarked
package dev.readout.clause;

import org.jspecify.annotations.NullMarked;
