package org.personcentred.assessment.response;

import java.util.Map;
import java.util.function.Function;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;

/**
 * Writes a response as JSON: what a host stores. Reading it again gives the same response, and the same response is
 * always written with the same characters.
 */
public final class ResponseJson {
    private ResponseJson() {}

    /** The response on one line; what was not said is left out. */
    public static String write(Response response) {
        return JsonWriter.write(node(response));
    }

    private static Node node(Response response) {
        Node.MappingBuilder json = Node.mapping()
                .put("assessment", response.assessment().id())
                .put("version", response.assessment().version());
        response.completedOn().ifPresent(day -> json.put("completedOn", day.toString()));
        response.answeredBy().map(Audience::word).ifPresent(word -> json.put("answeredBy", word));
        response.language().ifPresent(tag -> json.put("language", tag));
        json.put("answers", answers(response));
        put(json, "unanswered", response.unanswered(), why -> Node.text(why.word()));
        put(json, "comments", response.comments(), Node::text);
        put(json, "sources", response.origin().sources(), Node::text);
        put(json, "asEntered", response.origin().asEntered(), Node::text);
        put(json, "skipped", response.origin().skipped(), ResponseJson::skip);
        return json.build();
    }

    private static Node answers(Response response) {
        Node.MappingBuilder answers = Node.mapping();
        response.answers().forEach((item, answer) -> {
            Response inner = response.within().get(item);
            answers.put(item.name(), inner == null ? answer(answer) : node(inner));
        });
        return answers.build();
    }

    private static <T> void put(Node.MappingBuilder json, String key, Map<?, T> values, Function<T, Node> write) {
        if (!values.isEmpty()) {
            json.put(key, mapping(values, write));
        }
    }

    private static <T> Node mapping(Map<?, T> values, Function<T, Node> write) {
        Node.MappingBuilder mapping = Node.mapping();
        values.forEach((id, value) -> mapping.put(id.toString(), write.apply(value)));
        return mapping.build();
    }

    private static Node skip(Origin.Skip skip) {
        Node.MappingBuilder mapping = Node.mapping().put("why", skip.why());
        skip.who().ifPresent(who -> mapping.put("who", who));
        return mapping.build();
    }

    /** One answer, as it stands in a response. */
    public static Node answer(Answer answer) {
        return answer.accept(new AnswerNode());
    }
}
