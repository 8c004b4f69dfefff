package org.budgetyear.runtime.streams;

import java.util.List;
import org.budgetyear.runtime.envelope.Outcome;

/** Outcomes of some or all commands of one question. */
record Reply(String question, List<Outcome> outcomes) {}
