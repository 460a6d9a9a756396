package org.springframework.data.domain;

public interface Page<T> {}
