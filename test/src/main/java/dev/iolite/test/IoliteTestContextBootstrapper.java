package dev.iolite.test;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/** Starts the context of an {@link IoliteTest}; Spring finds it by the annotation. */
class IoliteTestContextBootstrapper extends TestSliceTestContextBootstrapper<IoliteTest> {}
