package org.budgetyear.payments.command;

/** What appropriations does to a line. Ids are those of other contexts and are taken as they are. */
public sealed interface LineCommand extends PaymentCommand permits CreditLine, DebitLine {}
