package dev.iolite.autoconfigure.jackson;

import dev.iolite.model.Instance;
import java.util.List;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Wraps the properties of instances of models. */
final class LoadedPropertiesModifier extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier description, List<BeanPropertyWriter> properties) {
        if (!Instance.class.isAssignableFrom(description.getBeanClass())) {
            return properties;
        }
        return properties.stream()
                .<BeanPropertyWriter>map(LoadedPropertyWriter::new)
                .toList();
    }
}
