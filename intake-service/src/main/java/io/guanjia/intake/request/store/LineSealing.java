package io.guanjia.intake.request.store;

import io.guanjia.intake.request.NewLine;
import io.guanjia.intake.request.Registration;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.privacy.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes a new line safe to store. */
@ApplicationScoped
class LineSealing {

    private final PersonalFields personal;

    LineSealing(PersonalFields personal) {
        this.personal = personal;
    }

    SealedLine seal(NewLine line) {
        Registration said = line.registration();
        return new SealedLine(
                line,
                sealed(line, "caller_name", said.callerName()),
                sealed(line, "caller_phone", said.phone().map(PhoneNumber::reveal)),
                said.phone().map(phone -> personal.index(line.branch(), phone)).orElse(null),
                sealed(line, "relayed_by", said.relayedBy()),
                sealed(line, "content", Optional.of(said.content())),
                sealed(line, "remarks", said.remarks()),
                Outbox.traceparent());
    }

    private String sealed(NewLine line, String column, Optional<String> text) {
        return text.map(plain -> personal.seal(plain, line.branch(), column, line.id()))
                .orElse(null);
    }
}
