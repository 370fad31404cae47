package io.guanjia.intake.desk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.desk.script.DeskScript.Trigger;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual's sentences stand in the library, each at its moment. */
class ScriptLibraryTest {

    private final ScriptLibrary library = new ScriptLibrary(new ObjectMapper());

    @Test
    void every_moment_has_something_to_say_or_to_mind_and_every_code_is_there_once() {
        assertThat(library.scripts()).extracting(DeskScript::code).doesNotHaveDuplicates();
        assertThat(library.scripts()).extracting(DeskScript::trigger).contains(Trigger.values());
        assertThat(library.scripts()).allSatisfy(script -> assertThat(Stream.of(script.text(), script.conduct()))
                .as(script.code())
                .anyMatch(text -> text != null && !text.isBlank()));
        assertThat(library.scripts()).allSatisfy(script -> {
            assertThat(script.text() == null).as(script.code()).isEqualTo(script.textEn() == null);
            assertThat(script.conduct() == null).as(script.code()).isEqualTo(script.conductEn() == null);
        });
    }

    @Test
    void the_library_keeps_the_rules_that_it_sets_for_branches() {
        assertThat(library.scripts())
                .filteredOn(script -> script.text() != null)
                .allSatisfy(script -> {
                    assertThat(WordingRules.nothingAvoided(library.avoided(), script.text()))
                            .as(script.code())
                            .isEmpty();
                    assertThat(WordingRules.knownBlanks(script.text()))
                            .as(script.code())
                            .isEmpty();
                    assertThat(script.text()).as("A-14: 您 throughout").doesNotContain("你");
                });
    }

    @Test
    @Clause({"S4-4", "S4-5"})
    void the_standards_by_which_complaints_are_handled_are_there_from_four_to_ten_in_order() {
        assertThat(library.scripts())
                .filteredOn(script -> script.code().startsWith("COMPLAINT_STANDARD_"))
                .extracting(DeskScript::code)
                .containsExactly(IntStream.rangeClosed(4, 10)
                        .mapToObj(standard -> "COMPLAINT_STANDARD_" + standard)
                        .toArray(String[]::new));
    }

    @Test
    @Clause({"S1b(2)-P1", "S1b(2)-T5", "S1b(2)-T7"})
    void the_manuals_sentences_are_there_for_their_moments() {
        assertThat(said(Trigger.COLLEAGUE_BUSY))
                .contains("他/她正在接电话，请问您能否稍等片刻？", "他/她正在接电话，请问您能否留下电话号码，让他/她稍后给您回电？", "他/她正在接电话，找其他人帮您可以吗？");
        assertThat(said(Trigger.COMPLAINT_OPENING)).contains("我感到很抱歉，我会马上了解事情，尽快帮您解决。", "我感到非常抱歉，我会尽快了解事情后帮您解决问题。");
        assertThat(said(Trigger.REFERRED)).contains("您可以找{colleague}联络。", "我建议您找{colleague}谈一谈吧。");
        assertThat(said(Trigger.ASK_NAME)).containsExactly("请问您是哪一位？", "我可否知道您的名字？");
        assertThat(said(Trigger.HOLD)).containsExactly("谢谢您的来电，您能稍等几分钟吗？");
        assertThat(said(Trigger.AGITATED_VISITOR)).contains("请您稍等一下，我们的经理立刻过来。");
    }

    @Test
    @Clause(
            value = {
                "S1b(2)-1.2",
                "S1b(2)-5.1a",
                "S1b(2)-5.2",
                "S1b(2)-6.1a",
                "S1b(2)-T4",
                "S4-1E.4b",
                "S1b(2)-5.1b",
                "S1b(2)-5.1c",
                "S1b(2)-5.3",
                "S1b(2)-5.4",
                "S1b(2)-5.5",
                "S1b(2)-6.1b",
                "S1b(2)-6.2",
                "S1b(2)-6.3",
                "S1b(2)-3",
                "S1b(2)-R2",
                "S1b(2)-R3c",
                "S1b(2)-R4",
                "S1b(2)-T1",
                "S1b(2)-T2",
                "S1b(2)-T3",
                "S1b(2)-T6",
                "S1b(2)-P2",
                "S1b(2)-P3",
                "S1b(2)-P4",
                "S1b(2)-O2",
                "S1b(2)-O3",
                "S4-1.0b",
                "S4-1.1",
                "S4-1.3",
                "S4-1.4",
                "S4-1E.0",
                "S4-1E.3a",
                "S4-1E.3b",
                "S4-1E.4a",
                "S4-1E.5",
                "S4-2.1",
                "S4-2.4",
                "S4-2.6a",
                "S4-2.6b",
                "S4-2.7",
                "S4-2.8",
                "S4-3.1",
                "S4-3.2",
                "S4-3.3",
                "S4-4",
                "S4-5",
                "S1b(3)-4.3.1"
            },
            extent = Extent.PARTIAL)
    void what_is_more_than_a_sentence_has_its_sentence_or_its_advice() {
        assertThat(clauses(Function.identity()))
                .contains(clausesOf("what_is_more_than_a_sentence_has_its_sentence_or_its_advice"));
        assertThat(said(Trigger.RETURN_CALL_PROMISED)).contains("我在15至20分钟内给您回电，行吗？");
        assertThat(said(Trigger.POLICY_MATTER)).contains("对不起，我无权处理这件事，但等我们核实后会答复您的。");
        assertThat(library.find("AGITATED_HANDED_UP").orElseThrow().conduct()).contains("3至5分钟");
        assertThat(library.find("TRANSFER").orElseThrow().conduct()).contains("无人接听须代为接听");
        assertThat(library.scripts().stream()
                        .filter(script -> script.fits(
                                Optional.of(Trigger.COMPLAINT_STANDARD), Optional.empty(), Optional.empty())))
                .extracting(DeskScript::code)
                .contains("COMPLAINT_STANDARD_4", "COMPLAINT_STANDARD_10");
    }

    @Test
    @Clause({"S1-3.3", "S1b(3)-4.1.1"})
    void whoever_asks_is_received_warmly_and_asked_for_more_at_the_end() {
        assertThat(library.find("INQUIRY_STANCE").orElseThrow().conduct()).contains("真诚", "耐心");
        assertThat(said(Trigger.CLOSING)).contains("请问还有什么可以帮您的吗？");
    }

    @Test
    @Clause(
            value = {
                "S1b(2)-1.1",
                "S1b(2)-4",
                "S1b(2)-5.6",
                "S1b(2)-6.4",
                "S1b(2)-R1",
                "S1b(2)-R5a",
                "S1b(2)-O1",
                "S4-1.0c",
                "S4-1.2a",
                "S4-1.2b",
                "S4-1E.1",
                "S4-1E.2",
                "S4-2.0",
                "S4-2.2",
                "S4-2.3",
                "S4-2.5"
            },
            extent = Extent.PARTIAL)
    void what_people_alone_can_do_is_said_to_them_at_the_moment() {
        assertThat(clauses(stream -> stream.filter(script -> script.conduct() != null)))
                .contains(clausesOf("what_people_alone_can_do_is_said_to_them_at_the_moment"));
        assertThat(library.find("COMPLAINT_FACE_TO_FACE").orElseThrow().conduct())
                .contains("约1米");
        assertThat(library.find("AGITATED_STANCE").orElseThrow().conduct()).contains("约1.5米");
        assertThat(library.find("COMPLAINT_BY_PHONE").orElseThrow().conduct()).contains("仪容镜", "普通话");
    }

    private List<String> said(Trigger trigger) {
        return library.scripts().stream()
                .filter(script -> script.fits(Optional.of(trigger), Optional.empty(), Optional.empty()))
                .map(DeskScript::text)
                .filter(text -> text != null)
                .toList();
    }

    private List<String> clauses(Function<Stream<DeskScript>, Stream<DeskScript>> some) {
        return some.apply(library.scripts().stream())
                .flatMap(script -> script.clauses().stream())
                .toList();
    }

    private static String[] clausesOf(String test) {
        return Arrays.stream(ScriptLibraryTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(test))
                .findFirst()
                .orElseThrow()
                .getAnnotation(Clause.class)
                .value();
    }
}
