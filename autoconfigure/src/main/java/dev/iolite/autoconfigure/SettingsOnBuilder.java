package dev.iolite.autoconfigure;

import dev.iolite.client.IoliteBuilder;

/** What settings say about the client. */
final class SettingsOnBuilder {

    private SettingsOnBuilder() {}

    static void apply(IoliteProperties properties, IoliteBuilder builder) {
        builder.dialect(properties.dialect())
                .errorFormat(properties.errorFormat())
                .logParameters(properties.query().logParameters());
    }
}
