package io.guanjia.intake.desk.script;

import io.guanjia.intake.desk.script.DeskScript.Speaker;
import io.guanjia.intake.desk.script.DeskScript.Trigger;
import io.guanjia.intake.request.Mood;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.text.Text;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is sent about desk scripts, and how they are shown. */
final class DeskScriptBodies {

    private DeskScriptBodies() {}

    /** The moment that is asked for. */
    public static class ScriptQuery {

        @QueryParam("trigger")
        @Parameter(description = "时机 Moment")
        Optional<Trigger> trigger;

        @QueryParam("channel")
        Optional<RequestChannel> channel;

        @QueryParam("kind")
        Optional<RequestKind> kind;

        @QueryParam("whole")
        @Parameter(description = "true：整套话术，不论由谁说 The whole library, whoever speaks")
        boolean whole;
    }

    /** How a branch or group says it. */
    @Schema(name = "NewDeskScriptWording")
    record NewWording(
            @Text(max = 300)
            @Schema(
                    description =
                            "用语，空格写作 {office} 等；不填为集团的 Sentence, with blanks in braces; the library's where left out",
                    examples = "您好，{office}，我是{agent}，请讲。")
            String text,

            @Text(max = 600) @Schema(description = "举止要点；不填为集团的 Advice; the library's where left out")
            String conduct) {}

    /** Whose words a sentence has. */
    @Schema(name = "DeskScriptWordedBy")
    enum WordedBy {
        LIBRARY,
        GROUP,
        BRANCH
    }

    /** A sentence as somebody is to say it. */
    @Schema(name = "DeskScript", description = "话术；{…} 为尚不知道的空格 A script; what stands in braces is not known here")
    record ScriptView(
            String code,
            Trigger trigger,
            List<RequestChannel> channels,
            List<RequestKind> kinds,
            @Schema(nullable = true) Mood mood,
            @Schema(nullable = true) Speaker speaker,

            @Schema(nullable = true, description = "用语，本人的称呼和管理处已填入 To say, with the reader's name and office in it")
            String text,

            @Schema(nullable = true, description = "英文大意 What it means")
            String textEn,

            @Schema(nullable = true, description = "举止要点 Advice")
            String conduct,

            @Schema(nullable = true) String conductEn,
            List<String> clauses,
            WordedBy wordedBy) {

        /** @param wording in force, null where there is none */
        static ScriptView of(DeskScript script, ScriptWording wording, UnaryOperator<String> filled) {
            Optional<ScriptWording> own = Optional.ofNullable(wording);
            Optional<String> text = own.flatMap(ScriptWording::text);
            Optional<String> conduct = own.flatMap(ScriptWording::conduct);
            return new ScriptView(
                    script.code(),
                    script.trigger(),
                    script.channels().stream().sorted().toList(),
                    script.kinds().stream().sorted().toList(),
                    script.mood(),
                    script.speaker(),
                    text.or(() -> Optional.ofNullable(script.text()))
                            .map(filled)
                            .orElse(null),
                    // What the library's sentence means says nothing of another one.
                    text.isPresent() ? null : script.textEn(),
                    conduct.orElse(script.conduct()),
                    conduct.isPresent() ? null : script.conductEn(),
                    script.clauses(),
                    own.map(one -> one.isOfTheGroup() ? WordedBy.GROUP : WordedBy.BRANCH)
                            .orElse(WordedBy.LIBRARY));
        }
    }

    /** What is to be said, and what is not. */
    @Schema(name = "DeskScripts")
    record Prompted(List<ScriptView> items, List<AvoidedPhrase> avoided) {}

    /** One text that a wording has had. */
    @Schema(name = "DeskScriptRevision")
    public record RevisionView(
            int revision,
            @Schema(nullable = true) String text,
            @Schema(nullable = true) String conduct,
            Instant at,
            String by) {}

    /** Everything about one script. */
    @Schema(name = "DeskScriptFile", description = "话术及其历次说法 A script with every wording it has had here")
    record FileView(
            @Schema(description = "现在怎么说，空格未填 As it is said now, with its blanks")
            ScriptView script,

            @Schema(nullable = true, description = "集团的用语 The library's sentence")
            String libraryText,

            @Schema(nullable = true, description = "集团的举止要点 The library's advice")
            String libraryConduct,

            @Schema(description = "可用的空格 Blanks that there are")
            List<String> blanks,

            @Schema(description = "本处说法的版本，0 为尚无 Version of the own wording, 0 where there is none")
            long version,

            List<RevisionView> revisions,
            List<History.Line> history,
            List<Action> actions) {}
}
