package dev.iolite.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Boot's {@code db} asks every pool. Without a replica the application goes on, as reads go to the others and to the primary:
 * one that is down is shown, as unknown, and does not take the application out of service.
 */
final class ReplicaHealth implements BeanPostProcessor {

    private static final String DB = "dbHealthContributor";

    private final List<String> replicas;

    /**
     * The health of one database's replicas.
     *
     * @param replicas the beans of their pools
     */
    ReplicaHealth(List<String> replicas) {
        this.replicas = List.copyOf(replicas);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (!beanName.equals(DB) || !(bean instanceof CompositeHealthContributor pools)) {
            return bean;
        }
        Map<String, HealthContributor> contributors = new LinkedHashMap<>();
        for (HealthContributors.Entry entry : pools) {
            boolean replica = replicas.contains(entry.name());
            contributors.put(
                    entry.name(),
                    replica && entry.contributor() instanceof HealthIndicator indicator
                            ? (HealthIndicator) () -> bearable(indicator.health())
                            : entry.contributor());
        }
        return CompositeHealthContributor.fromMap(contributors);
    }

    private static @Nullable Health bearable(@Nullable Health health) {
        return health != null && health.getStatus().equals(Status.DOWN)
                ? Health.unknown().withDetails(health.getDetails()).build()
                : health;
    }
}
