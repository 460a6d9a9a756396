package org.springframework.data.annotation;

public @interface Version {}
