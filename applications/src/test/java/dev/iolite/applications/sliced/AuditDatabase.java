package dev.iolite.applications.sliced;

import dev.iolite.autoconfigure.EnableIolite;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
public class AuditDatabase {}
