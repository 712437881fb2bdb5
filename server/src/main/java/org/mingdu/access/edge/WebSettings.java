package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.FreshProof;
import org.mingdu.access.LiveSession;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PlainText;
import org.mingdu.kernel.Problem;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// What every API method may ask for and how JSON is read.
@Configuration(proxyBeanMethods = false)
class WebSettings {
    @Bean
    WebMvcConfigurer edgeOfTheApi(RouteRules rules, Sessions sessions, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(rules);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
                resolvers.add(new VisitorArgument());
                resolvers.add(new LiveSessionArgument(sessions));
                resolvers.add(new FreshProofArgument(clock));
            }
        };
    }

    /// What different readers understand differently is refused: a key twice in one object, a version in quotes or with
    /// half a step, a yes that is a word, a day with an hour. Amounts may stand in quotes, which keep them exact.
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Integer,
                        whole -> whole.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Boolean,
                        yes -> yes.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new TextReader())
                        .addDeserializer(LocalDate.class, new DayReader()));
    }

    private static final class TextReader extends StdScalarDeserializer<String> {
        TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            var text = PlainText.of(parser.getString());
            return text == null ? context.reportInputMismatch(this, "no text") : text;
        }
    }

    /// `2026-03-31`, within what a project of this or the last century may name.
    private static final class DayReader extends StdScalarDeserializer<LocalDate> {
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2199;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().matches("\\d{4}-\\d{2}-\\d{2}")) {
                try {
                    var day = LocalDate.parse(parser.getString());
                    if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                        return day;
                    }
                } catch (DateTimeParseException noSuchDay) {
                    // Answered below, like anything else that is no day.
                }
            }
            return context.reportInputMismatch(this, "no day");
        }
    }

    private static final class ActorArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return visitor(request).actor();
        }
    }

    private static final class VisitorArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visitor.class;
        }

        @Override
        public Visitor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return visitor(request);
        }
    }

    private record LiveSessionArgument(Sessions sessions) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == LiveSession.class;
        }

        @Override
        public LiveSession resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            var visitor = visitor(request);
            return () -> sessions.lives(visitor);
        }
    }

    private record FreshProofArgument(Clock clock) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == FreshProof.class;
        }

        @Override
        public FreshProof resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            var fresh = visitor(request).steppedUp(clock.instant());
            return new FreshProof() {
                @Override
                public boolean isFresh() {
                    return fresh;
                }

                @Override
                public Problem needed() {
                    return Refusals.stepUpNeeded();
                }
            };
        }
    }

    /// The rule of the route has been passed, so there is one; an open route must not ask for it.
    private static Visitor visitor(NativeWebRequest request) {
        return Objects.requireNonNull(
                Visitor.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))),
                "an open route asks who is there");
    }
}
