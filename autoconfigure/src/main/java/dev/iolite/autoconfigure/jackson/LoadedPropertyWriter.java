package dev.iolite.autoconfigure.jackson;

import dev.iolite.model.Instance;
import java.beans.Introspector;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;

/** Writes a property of an instance only when it was loaded. */
final class LoadedPropertyWriter extends BeanPropertyWriter {

    private static final long serialVersionUID = 1L;

    private final String property;

    LoadedPropertyWriter(BeanPropertyWriter writer) {
        super(writer);
        this.property = propertyName(writer.getMember().getName());
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
            throws Exception {
        if (((Instance) bean).isLoaded(property)) {
            super.serializeAsProperty(bean, generator, context);
        } else if (!generator.canOmitProperties()) {
            super.serializeAsOmittedProperty(bean, generator, context);
        }
    }

    @Override
    public void serializeAsElement(Object bean, JsonGenerator generator, SerializationContext context)
            throws Exception {
        if (((Instance) bean).isLoaded(property)) {
            super.serializeAsElement(bean, generator, context);
        } else {
            serializeAsOmittedElement(bean, generator, context);
        }
    }

    /** The getter's own name counts: the name in JSON may be another, by annotation or naming strategy. */
    private static String propertyName(String getter) {
        if (getter.startsWith("get") && getter.length() > 3) {
            return Introspector.decapitalize(getter.substring(3));
        }
        if (getter.startsWith("is") && getter.length() > 2) {
            return Introspector.decapitalize(getter.substring(2));
        }
        return getter;
    }
}
