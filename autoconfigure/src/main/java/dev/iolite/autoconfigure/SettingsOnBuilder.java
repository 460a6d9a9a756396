package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.client.ReadLimits;
import dev.iolite.client.TransactionOptions;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What settings say about the client. */
final class SettingsOnBuilder {

    private static final String AUTO = "auto";

    private SettingsOnBuilder() {}

    static void apply(IoliteProperties properties, IoliteBuilder builder) {
        builder.errorFormat(properties.errorFormat())
                .logParameters(properties.query().logParameters())
                .readLimits(readLimits(properties))
                .statementTimeout(limit("query.timeout", properties.query().timeout()))
                .slowThreshold(limit("query.slow-threshold", properties.query().slowThreshold()))
                .transactionOptions(transactionOptions(properties.transaction()));
        requirePositive("batch-size", properties.query().batchSize());
        builder.batchSize(properties.query().batchSize());
        builder.planCacheSize(planCacheSize(properties.query().planCacheSize()));
    }

    private static int planCacheSize(int shapes) {
        if (shapes < 0) {
            throw InvalidSettingException.of(
                    "iolite.query.plan-cache-size", "it is negative", "whole numbers, and 0 to keep no plans");
        }
        return shapes;
    }

    private static TransactionOptions transactionOptions(IoliteProperties.Transaction transaction) {
        return new TransactionOptions(
                transaction.isolation().value(),
                limit("transaction.timeout", transaction.timeout()),
                limit("transaction.max-wait", transaction.maxWait()),
                0,
                false);
    }

    static @Nullable Duration limit(String name, @Nullable Duration limit) {
        if (limit != null && limit.isNegative()) {
            throw InvalidSettingException.of(
                    "iolite." + name, "it is negative", "durations such as 500ms or 5s, and 0 for no limit");
        }
        return limit == null || limit.isZero() ? null : limit;
    }

    private static ReadLimits readLimits(IoliteProperties properties) {
        IoliteProperties.Query query = properties.query();
        requirePositive("max-take", query.maxTake());
        requirePositive("max-include-depth", query.maxIncludeDepth());
        requirePositive("fetch-size", query.fetchSize());
        return new ReadLimits(
                properties.relationLoadStrategy(), query.maxIncludeDepth(), query.maxTake(), query.fetchSize());
    }

    private static void requirePositive(String name, @Nullable Integer number) {
        if (number != null && number < 1) {
            throw InvalidSettingException.of(
                    "iolite.query." + name, "it is " + number + ", which is below 1", "whole numbers from 1 on");
        }
    }

    static String dialect(String property, String name) {
        List<String> known = Stream.concat(
                        Stream.of(AUTO), Dialects.all().stream().map(Dialect::name))
                .toList();
        String wanted = name.isBlank() ? AUTO : name.strip();
        return known.stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> InvalidSettingException.unknown(property, "dialect", wanted, known));
    }
}
