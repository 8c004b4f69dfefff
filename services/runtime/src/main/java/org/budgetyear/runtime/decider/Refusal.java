package org.budgetyear.runtime.decider;

/** Why a command does not happen: a value named after what is wrong, with the numbers behind it. */
public interface Refusal {

    Problem problem();
}
