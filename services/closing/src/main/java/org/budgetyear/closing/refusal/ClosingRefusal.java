package org.budgetyear.closing.refusal;

import org.budgetyear.runtime.decider.Refusal;

/** Why closing refuses a command. */
public sealed interface ClosingRefusal extends Refusal
        permits RoleNotAllowed,
                NotOpened,
                AlreadyOpened,
                WrongStage,
                FreezeTooEarly,
                DateOutsideYear,
                OtherSeal,
                DifferencesUnexplained,
                ChecksNotPassed,
                SamePerson,
                UnitsNotSigned,
                OtherVersion,
                OtherHash,
                AlreadyCarried,
                UnknownUnit {}
