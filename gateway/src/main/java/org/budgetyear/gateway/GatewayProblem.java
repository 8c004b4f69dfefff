package org.budgetyear.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway itself answers when it cannot pass a call on (RFC 9457), in the form the services use.
 *
 * @param field what of the call it is about
 * @param value what that is
 * @param commandId the caller's command, if it was one: it may be sent again with the same id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GatewayProblem(
        String type,
        String title,
        int status,
        String detail,
        String detailZh,
        String code,
        String field,
        String value,
        @Nullable String commandId) {

    static GatewayProblem of(
            String code,
            String title,
            int status,
            String detail,
            String detailZh,
            String field,
            String value,
            @Nullable String commandId) {
        return new GatewayProblem(
                "urn:budget-year:problem:" + code, title, status, detail, detailZh, code, field, value, commandId);
    }

    static GatewayProblem serviceUnavailable(String service, @Nullable String commandId) {
        return of(
                "service-unavailable",
                "Service unavailable",
                503,
                "No instance of " + service + " can be reached. Ask again, with the same Idempotency-Key.",
                "服务 " + service + " 的所有实例均无法访问，请稍后使用相同的 Idempotency-Key 重试。",
                "service",
                service,
                commandId);
    }

    static GatewayProblem noAnswerInTime(String path, @Nullable String commandId) {
        return of(
                "no-answer-in-time",
                "No answer in time",
                504,
                "The service did not answer in time. Ask again, with the same Idempotency-Key.",
                "服务未在规定时间内答复，请使用相同的 Idempotency-Key 重试。",
                "path",
                path,
                commandId);
    }

    /** @param whose user or unit */
    static GatewayProblem tooManyCalls(String whose, String name, @Nullable String commandId) {
        return of(
                "too-many-calls",
                "Too many calls",
                429,
                "There are too many calls of or for " + name + ". Ask again in the time that Retry-After says.",
                name + " 的请求过于频繁，请按 Retry-After 所示时间稍后重试。",
                whose,
                name,
                commandId);
    }

    static GatewayProblem notAuthenticated(String code, @Nullable String why, @Nullable String commandId) {
        return of(
                code,
                "Not authenticated",
                401,
                "Log in, or send a Bearer token of the identity provider: " + why,
                "未登录或登录已失效，请重新登录，或提供身份服务签发的有效令牌。",
                "Authorization",
                "",
                commandId);
    }

    static GatewayProblem noCsrfToken(@Nullable String commandId) {
        return of(
                "csrf-token-missing",
                "CSRF token missing",
                403,
                "A change in a browser's session needs the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.",
                "浏览器会话中的修改请求须以 X-XSRF-TOKEN 请求头附上 XSRF-TOKEN Cookie 的值。",
                "X-XSRF-TOKEN",
                "",
                commandId);
    }

    static GatewayProblem noSuchRoute(String path, @Nullable String commandId) {
        return of(
                "no-such-route",
                "No such route",
                404,
                "Nothing is served at this path; GET / lists what is.",
                "此路径不存在，可访问的入口见首页 /。",
                "path",
                path,
                commandId);
    }

    static GatewayProblem notAccepted(int status, String path, @Nullable String commandId) {
        return of(
                "request-not-accepted",
                "Request not accepted",
                status,
                "The gateway cannot take this request (HTTP status " + status + ").",
                "网关无法受理该请求（HTTP 状态 " + status + "）。",
                "path",
                path,
                commandId);
    }

    static GatewayProblem internalError(String path, @Nullable String commandId) {
        return of(
                "internal-error",
                "Internal error",
                500,
                "The gateway failed; its log says why.",
                "网关内部错误，详见其日志。",
                "path",
                path,
                commandId);
    }
}
