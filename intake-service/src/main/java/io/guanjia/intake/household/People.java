package io.guanjia.intake.household;

import io.guanjia.intake.household.Person.Occupant;
import io.guanjia.platform.privacy.BlindIndex;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who belongs to the units. Names and phones are sealed, each bound to its row; phones are found again by a blind index. */
@ApplicationScoped
class People extends Register<Person> {

    private static final int FOUND_AT_MOST = 50;

    private final FieldCipher cipher;
    private final BlindIndex index;

    People(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    @Override
    protected String what() {
        return "业户 person";
    }

    /** An entry with what is sealed in it. */
    record Opened(Person person, Occupant occupant) {}

    void seal(Person person, Occupant occupant) {
        person.become(cipher.encrypt(occupant.name(), nameOf(person)), occupant);
    }

    /** Phones stand in a table of their own; written after the person's row. */
    void keepPhones(BranchTransaction tx, Person person, List<PhoneNumber> phones) {
        tx.update("DELETE FROM household_phone WHERE branch_id = :branch AND person_id = :person")
                .bind("person", person.id())
                .execute();
        PreparedBatch batch = tx.sql().prepareBatch("""
                INSERT INTO household_phone (person_id, position, branch_id, office_id, phone, phone_index)
                VALUES (:person, :position, :branch, :office, :phone, :index)""");
        for (int at = 0; at < phones.size(); at++) {
            batch.bind("person", person.id())
                    .bind("position", at)
                    .bind("branch", tx.branch())
                    .bind("office", person.office())
                    .bind("phone", cipher.encrypt(phones.get(at).reveal(), phoneOf(person.branch(), person.id(), at)))
                    .bind("index", index.textOf(tx.branch(), phones.get(at)))
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    Opened opened(BranchTransaction tx, Person person) {
        return opened(tx, List.of(person)).getFirst();
    }

    List<Opened> opened(BranchTransaction tx, List<Person> people) {
        Map<UUID, List<PhoneNumber>> phones = phonesOf(tx, people);
        return people.stream()
                .map(person -> new Opened(
                        person,
                        new Occupant(
                                cipher.decrypt(person.sealedName(), nameOf(person)),
                                person.relation(),
                                phones.getOrDefault(person.id(), List.of()),
                                person.movedIn())))
                .toList();
    }

    /** Everybody who belongs or belonged to these units, in the order they were added. */
    List<Person> of(BranchTransaction tx, Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : list(
                        "branchId in ?1 and unitId in ?2 order by recordedAt, id",
                        tx.scope().readableBranches(),
                        units);
    }

    /** Who is reached by a phone at present. */
    List<Person> reachedBy(BranchTransaction tx, PhoneNumber phone) {
        String[] indexes = tx.scope().readableBranches().stream()
                .map(branch -> index.textOf(branch, phone))
                .toArray(String[]::new);
        List<UUID> ids = tx.query("""
                        SELECT person_id FROM household_phone
                        WHERE branch_id = ANY (:branches) AND phone_index = ANY (:indexes) LIMIT :most""")
                .bindArray("indexes", String.class, (Object[]) indexes)
                .bind("most", FOUND_AT_MOST)
                .mapTo(UUID.class)
                .list();
        return byId(tx, ids).values().stream()
                .filter(person -> person.state() == Person.State.CURRENT)
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    private Map<UUID, List<PhoneNumber>> phonesOf(BranchTransaction tx, List<Person> people) {
        return tx
                .query("""
                        SELECT person_id, branch_id, position, phone FROM household_phone
                        WHERE branch_id = ANY (:branches) AND person_id = ANY (:people) ORDER BY person_id, position""")
                .bindArray("people", UUID.class, people.stream().map(Person::id).toArray())
                .map((row, context) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    FieldAddress address = phoneOf(row.getString("branch_id"), person, row.getInt("position"));
                    return Map.entry(person, PhoneNumber.stored(cipher.decrypt(row.getString("phone"), address)));
                })
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static FieldAddress nameOf(Person person) {
        return new FieldAddress(
                person.branch(), "household_person", "name", person.id().toString());
    }

    private static FieldAddress phoneOf(String branch, UUID person, int position) {
        return new FieldAddress(branch, "household_phone", "phone", person + "/" + position);
    }
}
