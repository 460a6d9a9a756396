package org.springframework.data.domain;

public interface Window<T> {}
