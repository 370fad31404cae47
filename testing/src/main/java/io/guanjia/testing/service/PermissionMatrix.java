package io.guanjia.testing.service;

import io.guanjia.testing.TestTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Calls every endpoint of the running service in every role and from every place, and reports each answer that is not
 * what the permission table says.
 *
 * <p>Which command an endpoint carries out the service says itself, in the refusal to somebody without any role. Calls
 * carry an empty JSON object unless a body is given, so those that are permitted mostly end as 400 or 404: the matrix is
 * about who gets past the door.
 *
 * <pre>{@code
 * PermissionMatrix matrix = PermissionMatrix.of(rows)
 *         .own("HX/FZ/GL/GL01").otherOffice("HX/FZ/GL/GL02").otherBranch("HX/FZ/MW/MW01")
 *         .sample("id", slipOfGl01)
 *         .body("POST /api/routing/contact-slips/{id}/rejection", "{\"reason\": \"…\"}");
 * assertThat(matrix.findings()).isEmpty();
 * }</pre>
 */
public final class PermissionMatrix {

    private static final String NOBODY = "NO_ROLE_AT_ALL";
    private static final Set<String> AT_THE_DOOR = Set.of("NOT_PERMITTED", "READ_ONLY_SCOPE", "GROUP_ONLY");

    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final Map<String, String> samples = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Map<String, String>> defined = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private String own = "HX/FZ/GL/GL01";
    private String nextDoor = "HX/FZ/GL/GL02";
    private String other = "HX/FZ/MW/MW01";

    private PermissionMatrix() {}

    /** What a row of the table asks of the caller's place. */
    public enum Kind {
        READ,
        WRITE,
        FROM_ABOVE,
        SUITE_WIDE
    }

    /** A row of the service's permission table as plain data; a command for several kinds of place has one for each. */
    public record Row(String command, Kind kind, Set<String> roles) {}

    public static PermissionMatrix of(Iterable<Row> table) {
        PermissionMatrix matrix = new PermissionMatrix();
        table.forEach(row -> matrix.rows
                .computeIfAbsent(row.command(), command -> new ArrayList<>())
                .add(row));
        return matrix;
    }

    /** Organisation path of the office in which the sample rows lie; its branch must be known to the service. */
    public PermissionMatrix own(String office) {
        this.own = office;
        return this;
    }

    /** Organisation path of another office of the same branch, known to the service as well. */
    public PermissionMatrix otherOffice(String office) {
        this.nextDoor = office;
        return this;
    }

    /** Organisation path of an office of another branch, known to the service as well. */
    public PermissionMatrix otherBranch(String office) {
        this.other = office;
        return this;
    }

    /** A value for a path variable: the id of a row in the own office. */
    public PermissionMatrix sample(String variable, Object value) {
        samples.put(variable, value.toString());
        return this;
    }

    /** A body with which the endpoint gets as far as looking for the row. */
    public PermissionMatrix body(String endpoint, String json) {
        bodies.put(endpoint, json);
        return this;
    }

    /**
     * Something of the own branch that an endpoint defines from above: its codes, which begin with the branch's, and a body
     * that names them. Nobody of another branch may tell it from what is not there.
     */
    public PermissionMatrix defined(String endpoint, Map<String, String> variables, String json) {
        defined.put(endpoint, variables);
        bodies.put(endpoint, json);
        return this;
    }

    /** Endpoint to the command it carries out, as the service says: for a test to pin down. */
    public Map<String, String> commands() {
        Map<String, String> commands = new TreeMap<>();
        Endpoint.served().forEach(endpoint -> commands.put(endpoint.toString(), commandOf(endpoint)));
        return commands;
    }

    /** Every answer that differs from what the table says, and every row or endpoint that has no counterpart. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (Endpoint endpoint : Endpoint.served()) {
            String command = commandOf(endpoint);
            used.add(command);
            List<Row> listed = rows.get(command);
            if (listed == null) {
                findings.add(endpoint + ": nobody decided who may use it (it says \"" + command + "\")");
                continue;
            }
            findings.addAll(doorsOf(endpoint, listed));
            for (Row row : listed) {
                findings.addAll(foreignRowsOf(endpoint, row));
                findings.addAll(foreignListsOf(endpoint, row));
                findings.addAll(foreignDefinitionsOf(endpoint, row));
                if (row.kind() == Kind.WRITE && bodies.containsKey(endpoint.toString())) {
                    String somebody = token(branchOf(own), new TreeSet<>(row.roles()).first());
                    findings.addAll(
                            WithoutAnOffice.findings(endpoint, command, somebody, bodies.get(endpoint.toString())));
                }
            }
        }
        rows.keySet().stream()
                .filter(command -> !used.contains(command))
                .forEach(command -> findings.add(command + ": listed, but no endpoint carries it out"));
        return findings;
    }

    /**
     * Endpoints that change something with a name of its own without asking which version of it was seen: for a test to
     * pin down those that change nothing that has a version. The calls are permitted, and go to things that are not there.
     */
    public Set<String> changesThatAskForNoVersion() {
        Set<String> changes = new TreeSet<>();
        for (Endpoint endpoint : Endpoint.served()) {
            List<Row> listed = rows.get(commandOf(endpoint));
            if (!endpoint.reads() && endpoint.hasVariables() && listed != null) {
                Row row = listed.getFirst();
                String place = Set.of(Kind.READ, Kind.WRITE).contains(row.kind()) ? own : groupOf(own);
                String somebody = token(place, new TreeSet<>(row.roles()).first());
                Endpoint.Answer answer = endpoint.call(somebody, Map.of(), "{}", Map.of());
                if (answer.statusCode() != 428) {
                    changes.add(endpoint.toString());
                }
            }
        }
        return changes;
    }

    private String commandOf(Endpoint endpoint) {
        Endpoint.Answer answer = endpoint.call(token(own, NOBODY), Map.of(), "{}");
        String command = answer.code().equals("NOT_PERMITTED") ? answer.command() : "";
        return command.isEmpty() ? "answered " + answer.statusCode() + " to a caller without any role" : command;
    }

    private List<String> doorsOf(Endpoint endpoint, List<Row> listed) {
        List<String> findings = new ArrayList<>();
        for (String role : everyRole()) {
            for (String place : List.of(own, branchOf(own), other, companyOf(own), groupOf(own))) {
                boolean permitted = listed.stream()
                        .anyMatch(row ->
                                row.roles().contains(role) && isHighOrLowEnough(row.kind(), place.split("/").length));
                // Random ids on purpose: nothing real may happen while the doors are tried.
                Endpoint.Answer answer = endpoint.call(token(place, role), Map.of(), "{}");
                boolean turnedAway = answer.statusCode() == 403 && AT_THE_DOOR.contains(answer.code());
                if (permitted == turnedAway || answer.statusCode() == 401 || answer.statusCode() >= 500) {
                    findings.add("%s as %s of %s: %s by the table, answered %d %s"
                            .formatted(
                                    endpoint,
                                    role,
                                    place,
                                    permitted ? "permitted" : "refused",
                                    answer.statusCode(),
                                    answer.code()));
                }
            }
        }
        return findings;
    }

    private static boolean isHighOrLowEnough(Kind kind, int levels) {
        return switch (kind) {
            case READ, FROM_ABOVE -> true;
            case WRITE -> levels > 2;
            case SUITE_WIDE -> levels == 1;
        };
    }

    /** A row of the own office does not exist for anybody of another one, of the same branch or not. */
    private List<String> foreignRowsOf(Endpoint endpoint, Row row) {
        List<String> findings = new ArrayList<>();
        if (!endpoint.hasVariables()
                || samples.isEmpty()
                || !Set.of(Kind.READ, Kind.WRITE).contains(row.kind())) {
            return findings;
        }
        String body = bodies.getOrDefault(endpoint.toString(), "{}");
        boolean reachesTheRow = !endpoint.takesBody() || bodies.containsKey(endpoint.toString());
        for (String role : row.roles()) {
            for (String place : List.of(nextDoor, other, branchOf(other))) {
                Endpoint.Answer answer = endpoint.call(token(place, role), samples, body);
                boolean hidden = reachesTheRow
                        ? answer.statusCode() == 404
                        : answer.statusCode() >= 400 && answer.statusCode() < 500;
                if (!hidden) {
                    findings.add("%s as %s of %s on a row of %s: expected 404, answered %d %s"
                            .formatted(endpoint, role, place, own, answer.statusCode(), answer.code()));
                }
            }
        }
        return findings;
    }

    /** Nor does a list show it to them. */
    private List<String> foreignListsOf(Endpoint endpoint, Row row) {
        List<String> findings = new ArrayList<>();
        if (!endpoint.reads() || endpoint.hasVariables() || row.kind() != Kind.READ) {
            return findings;
        }
        for (String role : row.roles()) {
            for (String place : List.of(nextDoor, other, branchOf(other))) {
                Endpoint.Answer answer = endpoint.call(token(place, role), Map.of(), "{}");
                samples.values().stream()
                        .filter(sample -> answer.body().contains(sample))
                        .forEach(sample -> findings.add(
                                "%s as %s of %s shows %s, a row of %s".formatted(endpoint, role, place, sample, own)));
            }
        }
        return findings;
    }

    /** What another branch defined is refused in the very words in which the same under another name would be. */
    private List<String> foreignDefinitionsOf(Endpoint endpoint, Row row) {
        List<String> findings = new ArrayList<>();
        if (row.kind() != Kind.FROM_ABOVE || !endpoint.hasVariables()) {
            return findings;
        }
        Map<String, String> there = defined.get(endpoint.toString());
        if (there == null) {
            findings.add(endpoint + ": the test names nothing that it defines");
            return findings;
        }
        Map<String, String> nowhere = new HashMap<>();
        there.forEach((variable, value) -> nowhere.put(variable, underAnotherName(value)));
        String body = bodies.get(endpoint.toString());
        for (String role : row.roles()) {
            for (String place : List.of(other, branchOf(other))) {
                Endpoint.Answer answer = endpoint.call(token(place, role), there, body);
                Endpoint.Answer wanted = endpoint.call(token(place, role), nowhere, underAnotherName(body));
                boolean alike = answer.statusCode() == wanted.statusCode()
                        && underAnotherName(answer.body()).equals(wanted.body());
                if (answer.statusCode() < 400 || !alike) {
                    findings.add("%s as %s of %s on what is %s's: answered %s, and %s where there is nothing"
                            .formatted(endpoint, role, place, own, answer.body(), wanted.body()));
                }
            }
        }
        return findings;
    }

    /** The same text, about a branch that is not there. */
    private String underAnotherName(String text) {
        String branch = "\\b" + branchOf(own).substring(branchOf(own).lastIndexOf('/') + 1) + "(?=\\b|[0-9])";
        return text.replaceAll(branch, "ZZ").replaceAll("(?i)" + branch, "zz");
    }

    private Set<String> everyRole() {
        Set<String> roles = new TreeSet<>(Set.of(NOBODY));
        rows.values().forEach(listed -> listed.forEach(row -> roles.addAll(row.roles())));
        return roles;
    }

    /** Signing takes longer than a call, and the same person calls every endpoint. */
    private String token(String place, String role) {
        return tokens.computeIfAbsent(place + " " + role, person -> TestTokens.of("matrix", place, role));
    }

    private static String branchOf(String office) {
        return office.substring(0, office.lastIndexOf('/'));
    }

    private static String companyOf(String office) {
        return branchOf(branchOf(office));
    }

    private static String groupOf(String office) {
        return branchOf(companyOf(office));
    }
}
