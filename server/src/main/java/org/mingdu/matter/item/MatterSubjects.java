package org.mingdu.matter.item;

import org.mingdu.matter.kind.MatterKind;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/// Brings each kind of matter to the room `approval`.
@Configuration(proxyBeanMethods = false)
@Import(MatterSubjects.OneEach.class)
class MatterSubjects {
    static final class OneEach implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (var kind : MatterKind.values()) {
                registry.registerBean(
                        kind.subject(),
                        MatterSubject.class,
                        bean -> bean.supplier(context -> new MatterSubject(
                                kind, context.bean(MatterTable.class), context.bean(MatterContent.class))));
            }
        }
    }
}
