package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BreaksTest {
    private static JsonNode api(String asked, String given) {
        return JsonMapper.shared().readTree("""
                {"paths": {"/x": {"post": {
                   "operationId": "postX",
                   "parameters": [{"name": "q", "in": "query", "required": false, "schema": {"type": "string"}}],
                   "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Asked"}}}},
                   "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Given"}}}}}}}},
                 "components": {"schemas": {"Asked": %s, "Given": %s}}}
                """.formatted(asked, given));
    }

    private static String object(String required, String members) {
        return "{\"type\": \"object\", \"required\": [%s], \"properties\": {%s}}".formatted(required, members);
    }

    private static final String NAME = "\"name\": {\"type\": \"string\"}";
    private static final String NOTE = "\"note\": {\"type\": \"string\"}";
    private static final JsonNode OLD = api(object("\"name\"", NAME), object("\"name\"", NAME));

    @Test
    void more_in_an_answer_and_more_that_may_be_sent_break_nothing() {
        var now = api(object("\"name\"", NAME + "," + NOTE), object("\"name\",\"note\"", NAME + "," + NOTE));
        assertThat(Breaks.between(OLD, now)).isEmpty();
    }

    @Test
    void less_in_an_answer_breaks() {
        assertThat(Breaks.between(OLD, api(object("\"name\"", NAME), object("", ""))))
                .containsExactly("POST /x.name is gone", "POST /x.name may now be absent");
    }

    @Test
    void null_in_an_answer_that_held_none_breaks_and_in_a_request_does_not() {
        var nullable = "\"name\": {\"type\": [\"string\", \"null\"]}";
        assertThat(Breaks.between(OLD, api(object("\"name\"", nullable), object("\"name\"", NAME))))
                .isEmpty();
        assertThat(Breaks.between(OLD, api(object("\"name\"", NAME), object("\"name\"", nullable))))
                .containsExactly("POST /x.name was [string] and is [null, string]");
    }

    @Test
    void a_request_that_asks_for_more_breaks() {
        assertThat(Breaks.between(OLD, api(object("\"name\",\"note\"", NAME + "," + NOTE), object("\"name\"", NAME))))
                .containsExactly("POST /x.note is now asked for");
    }

    @Test
    void a_choice_that_is_no_longer_taken_breaks_and_one_more_does_not() {
        var two = object("", "\"kind\": {\"type\": \"string\", \"enum\": [\"A\", \"B\"]}");
        var one = object("", "\"kind\": {\"type\": \"string\", \"enum\": [\"A\"]}");
        assertThat(Breaks.between(api(one, two), api(two, two))).isEmpty();
        assertThat(Breaks.between(api(two, two), api(one, two)))
                .containsExactly("POST /x.kind took [A, B] and takes [A]");
    }

    @Test
    void a_route_that_is_gone_breaks() {
        assertThat(Breaks.between(OLD, JsonMapper.shared().readTree("{\"paths\": {}}")))
                .containsExactly("POST /x is gone");
    }
}
