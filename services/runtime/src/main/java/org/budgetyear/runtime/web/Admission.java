package org.budgetyear.runtime.web;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.access.Verdict;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Holds callers to the matrix: each service does so itself, whoever let the request through before. */
public final class Admission {

    private final Access access;

    Admission(Access access) {
        this.access = access;
    }

    /** By the platform's matrix. */
    public static Admission byMatrix() {
        return new Admission(Access.MATRIX);
    }

    /** Who asks, as the token says that came with the request. */
    public static Person who(ServerRequest request) {
        return ResourceServer.who(request.exchange());
    }

    /**
     * The role in which somebody gives a command.
     *
     * @throws RequestProblem when none of theirs is good for it
     */
    Role command(Person person, String context, UnitCode owner, String command) {
        return require(person, access.command(person, context, owner, command), command);
    }

    /**
     * The role in which somebody asks for a path.
     *
     * @throws RequestProblem when none of theirs is good for it, or there is no such path
     */
    public Role path(Person person, String method, String path) {
        Verdict verdict = access.path(person, method, path);
        if (verdict instanceof Verdict.NotListed) {
            throw new RequestProblem(Problems.noSuchAddress(path));
        }
        return require(person, verdict, method + " " + path);
    }

    private static Role require(Person person, Verdict verdict, String what) {
        return switch (verdict) {
            case Verdict.Allowed allowed -> allowed.role();
            case Verdict.WrongRole wrong -> throw new RequestProblem(wrongRole(person, wrong.accepted(), what));
            case Verdict.OutOfScope elsewhere -> throw new RequestProblem(outOfScope(person, elsewhere.owner()));
            case Verdict.UnknownCommand unknown ->
                throw new RequestProblem(Problems.unknownCommand(unknown.name(), unknown.known()));
            case Verdict.NotListed ignored -> throw new RequestProblem(wrongRole(person, List.of(), what));
        };
    }

    private static Problem wrongRole(Person person, List<Role> accepted, String what) {
        String roles = words(person.roles().stream().sorted().toList());
        return Wording.forbidden("forbidden")
                .at("role", roles)
                .accepts(
                        accepted.isEmpty() ? "no role" : "one of the roles " + words(accepted),
                        accepted.isEmpty() ? "无岗位可办理" : "岗位：" + chinese(accepted))
                .says(
                        person.name() + " may not ask for " + what + " in the role " + roles + ".",
                        person.name() + " 的岗位无权办理 " + what + "。")
                .problem();
    }

    private static Problem outOfScope(Person person, String owner) {
        String own = person.units().stream().map(UnitCode::value).sorted().collect(Collectors.joining(", "));
        return Wording.forbidden("forbidden")
                .at("unit", owner)
                .accepts(own.isEmpty() ? "no unit" : own, own.isEmpty() ? "无" : own)
                .says(person.name() + " does not work for " + owner + ".", person.name() + " 无权办理 " + owner + " 的业务。")
                .problem();
    }

    private static String words(List<Role> roles) {
        return roles.isEmpty() ? "none" : roles.stream().map(Role::wireName).collect(Collectors.joining(", "));
    }

    private static String chinese(List<Role> roles) {
        return roles.stream().map(Role::chinese).collect(Collectors.joining("、"));
    }
}
