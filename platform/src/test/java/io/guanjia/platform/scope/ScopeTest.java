package io.guanjia.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void office_staff_act_for_their_office_only() {
        Scope scope = Scope.ofOffice("GL", "GL01");

        assertThat(scope.settings()).isEqualTo(new Scope.Settings("{\"GL\"}", "GL", "GL01"));
    }

    @Test
    void branch_staff_act_for_every_office_of_their_branch() {
        assertThat(Scope.ofBranch("GL").settings()).isEqualTo(new Scope.Settings("{\"GL\"}", "GL", ""));
    }

    @Test
    void who_only_reads_writes_nowhere() {
        Scope scope = Scope.reading(Set.of("GL"));

        assertThat(scope.writableBranch()).isEmpty();
        assertThat(scope.settings().writable()).isEmpty();
    }

    @Test
    void who_reads_no_branch_reads_nothing() {
        assertThat(Scope.reading(Set.of()).settings().readable()).isEqualTo("{}");
    }

    @Test
    void a_branch_code_cannot_break_out_of_the_list_of_branches() {
        assertThat(Scope.ofBranch("A\",\"B\\").settings().readable()).isEqualTo("{\"A\\\",\\\"B\\\\\"}");
    }
}
