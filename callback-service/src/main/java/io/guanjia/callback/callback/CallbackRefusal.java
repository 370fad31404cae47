package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a callback refused a command, with the rule and the clauses it stands on. */
public sealed interface CallbackRefusal {

    /** The refusal as callers get it. */
    Problem problem();

    record AlreadyEnded(CallbackState state) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    CallbackProblem.CALLBACK_ALREADY_ENDED,
                    Map.of("state", state.name(), "stateZh", state.nameZh(), "stateEn", state.nameEn()));
        }
    }

    record AwaitsRainstorm(CallbackRule rule) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    CallbackProblem.CALLBACK_AWAITS_RAINSTORM, naming(rule, Map.of()), List.of("S3-4.1.2.3c"));
        }
    }

    record WaitsForNoRain() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_WAITS_FOR_NO_RAIN, Map.of(), List.of("S3-4.1.2.3c"));
        }
    }

    record RoleDoesNotComplete(CallbackRule rule, List<CallbackRole> roles) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_ROLE_NOT_ALLOWED, naming(rule, namesOf(roles)), rule.clauses());
        }
    }

    record RoleDoesNotLetGo(CallbackRule rule, List<CallbackRole> roles) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    CallbackProblem.CALLBACK_SUPERVISOR_NOT_ALLOWED, naming(rule, namesOf(roles)), rule.clauses());
        }
    }

    record OwnWork(CallbackRule rule, List<CallbackRole> roles) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_OWN_WORK, naming(rule, namesOf(roles)), rule.clauses());
        }
    }

    record AboutYourself(CallbackRule rule, List<CallbackRole> roles) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_ABOUT_YOURSELF, naming(rule, namesOf(roles)), rule.clauses());
        }
    }

    record ModeDoesNotComplete(CallbackRule rule, List<CallbackMode> modes, CallbackMode mode)
            implements CallbackRefusal {
        @Override
        public Problem problem() {
            Map<String, Object> values = new HashMap<>(waysOf(modes));
            values.put("mode", mode.name());
            return Problem.of(CallbackProblem.CALLBACK_MODE_NOT_ALLOWED, naming(rule, values), rule.clauses());
        }
    }

    record NotSoughtEnough(CallbackRule rule, List<CallbackRole> roles, List<CallbackMode> modes, int halfDaysTried)
            implements CallbackRefusal {
        @Override
        public Problem problem() {
            Map<String, Object> values = new HashMap<>(waysOf(modes));
            values.putAll(namesOf(roles));
            values.put("tried", halfDaysTried);
            values.put("needed", CallbackRules.HALF_DAYS_TO_TRY);
            return Problem.of(CallbackProblem.CALLBACK_NOT_SOUGHT_ENOUGH, naming(rule, values));
        }
    }

    record SomebodyCanBeAsked() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_SOMEBODY_CAN_BE_ASKED, Map.of(), List.of("S0-5.2.5"));
        }
    }

    record LookedAtAllTheSame(CallbackRule rule, List<CallbackRole> roles) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    CallbackProblem.CALLBACK_LOOKED_AT_ALL_THE_SAME, naming(rule, namesOf(roles)), rule.clauses());
        }
    }

    record RelayerCanBeWrittenTo() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_RELAYER_CAN_BE_WRITTEN_TO, Map.of(), List.of("S0-5.2.5"));
        }
    }

    record OtherModeUnnamed() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_OTHER_MODE_UNNAMED, Map.of(), List.of("S3-4.1.1"));
        }
    }

    record ContentMissing() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_CONTENT_MISSING, Map.of(), List.of("S3-5.1"));
        }
    }

    record SatisfactionMissing() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_SATISFACTION_MISSING, Map.of(), List.of("S3-5.1"));
        }
    }

    record NobodyToSaySo() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_NOBODY_TO_SAY_SO, Map.of(), List.of("S3-5.1"));
        }
    }

    record NobodyToAsk(List<CallbackRole> supervisors) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_NOBODY_TO_ASK, namesOf(supervisors), List.of("S0-5.2.5"));
        }
    }

    record SignedWithoutVisit() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_SIGNED_WITHOUT_VISIT);
        }
    }

    record NextTryInThePast() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_NEXT_TRY_IN_THE_PAST);
        }
    }

    record PersonalDataInReason() implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_PERSONAL_DATA_IN_TEXT);
        }
    }

    record NeverWaived(CallbackRule rule) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(CallbackProblem.CALLBACK_NEVER_WAIVED, naming(rule, Map.of()), rule.clauses());
        }
    }

    record RateOutOfReach(CallbackRule rule, Coverage coverage) implements CallbackRefusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    CallbackProblem.CALLBACK_TARGET_OUT_OF_REACH,
                    naming(
                            rule,
                            Map.of(
                                    "target", coverage.boundPercent(),
                                    "eligible", coverage.eligible(),
                                    "lost", coverage.lost())),
                    rule.clauses());
        }
    }

    private static Map<String, Object> namesOf(List<CallbackRole> roles) {
        return Map.of(
                "rolesZh", joined(roles.stream().map(CallbackRole::nameZh).toList(), "、"),
                "rolesEn", joined(roles.stream().map(CallbackRole::nameEn).toList(), ", "));
    }

    private static Map<String, Object> waysOf(List<CallbackMode> modes) {
        return Map.of(
                "modesZh", joined(modes.stream().map(CallbackMode::nameZh).toList(), "、"),
                "modesEn", joined(modes.stream().map(CallbackMode::nameEn).toList(), ", "));
    }

    private static Map<String, Object> naming(CallbackRule rule, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("rule", rule.name());
        values.put("ruleZh", rule.nameZh());
        values.put("ruleEn", rule.nameEn());
        values.put("clauses", String.join("、", rule.clauses()));
        return values;
    }

    private static String joined(List<String> names, String separator) {
        return names.stream().collect(Collectors.joining(separator));
    }
}
