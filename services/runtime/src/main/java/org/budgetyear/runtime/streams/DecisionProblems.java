package org.budgetyear.runtime.streams;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.CommandMessage;

/** What can be wrong with a command before its decider sees it. */
final class DecisionProblems {

    private DecisionProblems() {}

    static Problem commandIdConflict(CommandMessage message) {
        return new Problem(
                "command-id-conflict",
                Problem.CONFLICT,
                "Idempotency-Key",
                message.id(),
                "the same command again, or another id",
                "重复提交原命令，或使用新的编号",
                "This id was used in this unit's year for a command with other content.",
                "该编号在本单位本年度已用于内容不同的命令。");
    }

    static Problem unreadable(CommandMessage message) {
        return new Problem(
                "unreadable-command",
                Problem.UNPROCESSABLE,
                "command",
                message.type(),
                "a command that this service knows, in the form it knows",
                "本服务认识的命令及格式",
                "The service that decides could not read the command; it may be of another version.",
                "受理服务无法读取该命令，可能版本不一致。");
    }

    static Problem internalError(CommandMessage message) {
        return new Problem(
                "internal-error",
                Problem.INTERNAL_ERROR,
                "command",
                message.type(),
                "the same command again after the fault is mended",
                "故障排除后重新提交同一命令",
                "Deciding failed because of a fault of ours; nothing was recorded.",
                "系统内部错误，未记录任何内容。");
    }
}
