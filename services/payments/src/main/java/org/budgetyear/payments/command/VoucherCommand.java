package org.budgetyear.payments.command;

/** What can be asked of one payment. */
public sealed interface VoucherCommand extends PaymentCommand
        permits RequestPayment,
                ApprovePayment,
                ReturnPayment,
                VoidPayment,
                BouncePayment,
                ClearPayment,
                PostPayment,
                ReclassifyPayment {}
