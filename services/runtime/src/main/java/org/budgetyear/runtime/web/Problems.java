package org.budgetyear.runtime.web;

import java.util.List;
import org.budgetyear.runtime.decider.Problem;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a request, whatever it asks for. */
public final class Problems {

    private Problems() {}

    static Problem malformedJson(String why) {
        return new Problem(
                "malformed-json",
                Problem.BAD_REQUEST,
                "",
                why,
                "one JSON object",
                "一个 JSON 对象",
                "The body is not JSON that can be read.",
                "请求内容不是可读的 JSON。");
    }

    static Problem tokenMissing() {
        return new Problem(
                "token-missing",
                Problem.UNAUTHENTICATED,
                "Authorization",
                "",
                "a Bearer token of the identity provider",
                "身份服务签发的 Bearer 令牌",
                "Nobody may ask without a token.",
                "未登录或未提供令牌。");
    }

    static Problem tokenNotAccepted(@Nullable String why) {
        return new Problem(
                "token-not-accepted",
                Problem.UNAUTHENTICATED,
                "Authorization",
                "",
                "a token of the identity provider that is meant for us and has not expired",
                "身份服务签发给本平台且未过期的令牌",
                "The token is not accepted: " + why,
                "令牌无效或已过期，请重新登录。");
    }

    static Problem issuerUnavailable(String issuer) {
        return new Problem(
                "identity-provider-unavailable",
                Problem.UNAVAILABLE,
                "Authorization",
                "",
                "the same request again when the identity provider answers",
                "身份服务恢复后重试",
                "The identity provider " + issuer + " cannot be asked for its keys.",
                "身份服务 " + issuer + " 无法访问，暂不能核验令牌。");
    }

    static Problem missing(String field) {
        return new Problem(
                "field-missing",
                Problem.BAD_REQUEST,
                field,
                "",
                "a value",
                "必填",
                "The field " + field + " is missing.",
                "缺少字段 " + field + "。");
    }

    static Problem unknownField(String field, String known) {
        return new Problem(
                "field-unknown",
                Problem.BAD_REQUEST,
                field,
                "",
                known,
                known,
                "There is no field " + field + ".",
                "没有字段 " + field + "。");
    }

    /** A field whose value has another form than it must have. */
    public static Problem notAccepted(String field, String value, String accepted, String acceptedZh) {
        return new Problem(
                "value-not-accepted",
                Problem.BAD_REQUEST,
                field,
                value,
                accepted,
                acceptedZh,
                "The field " + field + " cannot be " + value + ".",
                "字段 " + field + " 的值 " + value + " 不可接受。");
    }

    static Problem unknownCommand(String name, List<String> known) {
        String names = String.join(", ", known);
        return new Problem(
                "command-unknown",
                Problem.NOT_FOUND,
                "command",
                name,
                names,
                names,
                "There is no command " + name + ".",
                "没有命令 " + name + "。");
    }

    static Problem tooLarge(String field, int bytes) {
        return new Problem(
                "too-large",
                413,
                field,
                "",
                "at most " + bytes + " bytes",
                "最多 " + bytes + " 字节",
                "The " + field + " is too long.",
                "内容过长：" + field + "。");
    }

    static Problem noSuchAddress(String path) {
        return new Problem(
                "no-such-address",
                Problem.NOT_FOUND,
                "path",
                path,
                "an address of this API",
                "本接口的地址",
                "There is nothing at this address.",
                "该地址不存在。");
    }

    static Problem httpStatus(int status, String path, String reason) {
        return new Problem(
                "request-not-accepted",
                status,
                "request",
                path,
                "a request as the API describes it",
                "符合接口说明的请求",
                reason,
                "请求不符合接口要求。");
    }

    static Problem internalError(String path) {
        return new Problem(
                "internal-error",
                Problem.INTERNAL_ERROR,
                "request",
                path,
                "the same request again after the fault is mended",
                "故障排除后重试",
                "A fault of ours; the log says more.",
                "系统内部错误，详见日志。");
    }
}
