/** Public lists of people, offices and organisations, turned into tables of the knowledge base. */
@NullMarked
package dev.readout.intake.knowledge;

import org.jspecify.annotations.NullMarked;
