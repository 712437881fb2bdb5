package org.mingdu.access.edge;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// What Tomcat itself turns away never reaches the gate: an address that is none, a head that is too large. It is
/// answered like everything else, instead of with a page.
@Configuration(proxyBeanMethods = false)
class BeforeTheGate {
    private static final Logger LOG = LoggerFactory.getLogger(BeforeTheGate.class);

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersOfTomcat(JsonMapper json) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answer(json)));
    }

    private static final class Answer extends ErrorReportValve {
        private final JsonMapper json;

        Answer(JsonMapper json) {
            this.json = json;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var problem = switch (response.getStatus()) {
                case 404 -> Problem.notFound();
                case 413, 414, 431 -> Refusals.tooLarge();
                case 503 -> Refusals.tryAgain();
                default -> Refusals.malformed("请求有误，请检查地址和内容后重试。");
            };
            var detail = problem.detail();
            response.setStatus(detail.getStatus());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("utf-8");
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(json.writeValueAsString(detail));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                LOG.debug("Nobody waited for the refusal", gone);
            }
        }
    }
}
