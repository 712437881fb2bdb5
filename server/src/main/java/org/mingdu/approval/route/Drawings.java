package org.mingdu.approval.route;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingdu.approval.drawing.Route;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads drawings. The same few are read with every act, so those read last are kept by what they say: nothing has to
/// be
/// told when one changes.
@Component
class Drawings {
    private static final int KEPT = 200;

    private final JsonMapper json;
    private final Map<String, Route> last = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Route> eldest) {
            return size() > KEPT;
        }
    };

    Drawings(JsonMapper json) {
        this.json = json;
    }

    Route read(String drawing) {
        synchronized (last) {
            var known = last.get(drawing);
            if (known != null) {
                return known;
            }
        }
        var route = json.readValue(drawing, Route.class);
        synchronized (last) {
            last.put(drawing, route);
        }
        return route;
    }
}
