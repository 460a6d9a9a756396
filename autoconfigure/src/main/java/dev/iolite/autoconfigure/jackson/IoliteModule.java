package dev.iolite.autoconfigure.jackson;

import tools.jackson.databind.module.SimpleModule;

/** Leaves out of JSON what was not loaded: fields, relations, and computed properties that need them. */
public final class IoliteModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public IoliteModule() {
        super("iolite");
        setSerializerModifier(new LoadedPropertiesModifier());
    }
}
