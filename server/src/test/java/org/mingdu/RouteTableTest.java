package org.mingdu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Open;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
class RouteTableTest {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_route_of_ours_has_a_rule_and_a_name() {
        var wrong = new ArrayList<String>();
        var open = new ArrayList<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((route, method) -> {
            if (!method.getBeanType().getName().startsWith("org.mingdu.")
                    || ErrorController.class.isAssignableFrom(method.getBeanType())) {
                return;
            }
            var allows = method.getMethodAnnotation(Allows.class);
            var opens = method.getMethodAnnotation(Open.class);
            if ((allows == null) == (opens == null)) {
                wrong.add(route + " has no rule, or two");
                return;
            }
            if (opens != null) {
                open.add(route.toString());
            }
            var methods = route.getMethodsCondition().getMethods();
            if (methods.isEmpty()) {
                wrong.add(route + " answers to every method");
            }
            if ((allows == null ? opens.action() : allows.action()).isBlank()) {
                wrong.add(route + " does not say what it does");
            }
            if ((allows == null ? opens.because() : allows.because()).isBlank()) {
                wrong.add(route + " does not say why");
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(open).as("routes anybody may ask are few and known").hasSize(12);
    }
}
