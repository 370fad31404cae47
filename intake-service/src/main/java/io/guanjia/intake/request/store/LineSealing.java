package io.guanjia.intake.request.store;

import io.guanjia.intake.request.NewLine;
import io.guanjia.intake.request.Registration;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.privacy.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
                sealed(line, "unit_unknown_reason", said.unitUnknownReason()),
                sealed(line, "caller_name", said.callerName()),
                sealed(line, "caller_phone", first(said).map(PhoneNumber::reveal)),
                first(said).map(phone -> personal.index(line.branch(), phone)).orElse(null),
                further(line),
                sealed(line, "relayed_by", said.relayedBy()),
                sealed(line, "content", Optional.of(said.content())),
                sealed(line, "remarks", said.remarks()),
                Outbox.traceparent());
    }

    private static Optional<PhoneNumber> first(Registration said) {
        return said.phones().stream().findFirst();
    }

    private List<SealedLine.FurtherPhone> further(NewLine line) {
        List<PhoneNumber> phones = line.registration().phones();
        return IntStream.range(1, phones.size())
                .mapToObj(at -> new SealedLine.FurtherPhone(
                        line.id(),
                        at + 1,
                        personal.sealPhone(phones.get(at).reveal(), line.branch(), line.id(), at + 1),
                        personal.index(line.branch(), phones.get(at))))
                .toList();
    }

    private String sealed(NewLine line, String column, Optional<String> text) {
        return text.map(plain -> personal.seal(plain, line.branch(), column, line.id()))
                .orElse(null);
    }
}
