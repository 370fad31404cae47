package io.guanjia.intake.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Every matter that reaches the office becomes a numbered line of the register, at any hour (S0-5.1.2). */
@ApplicationScoped
public class TakeRequest {

    private final RequestRegister register;
    private final Directory directory;

    TakeRequest(RequestRegister register, Directory directory) {
        this.register = register;
        this.directory = directory;
    }

    /**
     * Writes the entry into the register of an office.
     *
     * @param office for which branch staff act; office staff act for their own
     * @throws Problem {@code OTHER_OFFICE}, {@code UNKNOWN_OFFICE}, the refusal of a rule, or as
     *     {@link RequestRegister#register}
     */
    public Registered register(
            Scope scope, Actor by, IdempotencyKey key, Optional<String> office, Registration registration) {
        String branch = scope.writableBranch().orElseThrow(() -> Problem.of(CommonProblem.READ_ONLY_SCOPE));
        return register.register(new NewLine(
                UuidCreator.getTimeOrderedEpoch(),
                branch,
                directory.actingOffice(scope, office),
                by,
                key,
                registration));
    }
}
