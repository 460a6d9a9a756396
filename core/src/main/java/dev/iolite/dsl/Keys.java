package dev.iolite.dsl;

import dev.iolite.model.Instance;
import dev.iolite.model.InstanceType;

/** Finds the key of an instance. */
final class Keys {

    private Keys() {}

    static <M> Key<M> of(M model) {
        Instance instance = Instance.of(model);
        InstanceType type = instance.type();
        return Key.of(
                type.model(),
                type.id().stream()
                        .map(field -> Key.Part.of(type.model(), field, instance.required(field)))
                        .toArray(Key.Part[]::new));
    }
}
